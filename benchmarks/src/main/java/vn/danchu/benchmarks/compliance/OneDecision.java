package vn.danchu.benchmarks.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.danchu.benchmarks.Turns;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.decision.Ballot;
import vn.danchu.decision.BallotBuilder;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.decision.DecisionForm;
import vn.danchu.decision.DecisionMatter;
import vn.danchu.decision.DecisionScope;
import vn.danchu.decision.NoticeBuilder;
import vn.danchu.decision.NoticeMeans;
import vn.danchu.decision.ResultMinutes;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.VotesBuilder;

/** The norms of one decision by the library beside {@link BallotByHand}, whose findings must be equal on many records. */
public final class OneDecision {

    private static final int PROVED = 100_000;
    private static final int MEASURED = 1_024;
    private static final int MOST_HOUSEHOLDS = 200;
    private static final int MOST_DAYS = 340;
    private static final String RECORD = "/decisions/0";
    private static final Period PERIOD = Period.year(2025);
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final String VILLAGE = "T1";
    private static final Unit COMMUNE = UnitBuilder.builder()
            .setting(Setting.COMMUNE)
            .villages(List.of(VillageBuilder.builder().code(VILLAGE).build()))
            .build();
    private static final DecisionMatter[] MATTERS = {
        DecisionMatter.CONTRIBUTIONS_TO_WORKS, DecisionMatter.COMMUNITY_FUNDS, DecisionMatter.SELF_MANAGED_WORK
    };

    private final List<Norm<CommunityDecision>> norms =
            BallotByHand.NORMS.stream().map(OneDecision::norm).toList();
    private final Circumstances circumstances = new Circumstances(
                    COMMUNE, PERIOD, AS_OF, WorkingCalendar.vietnam(), Set.of())
            .within(DossierBuilder.builder().unit(COMMUNE).period(PERIOD).build());
    private final BallotByHand byHand = new BallotByHand(AS_OF, PERIOD.to());

    private OneDecision() {}

    @SuppressWarnings("unchecked")
    private static Norm<CommunityDecision> norm(String id) {
        return (Norm<CommunityDecision>) Norms.get(id);
    }

    /** Proves and measures. */
    public static void main(String[] args) {
        OneDecision both = new OneDecision();
        Random random = new Random(10);
        List<CommunityDecision> some = new ArrayList<>();
        for (int i = 0; i < PROVED; i++) {
            CommunityDecision decision = decision(VILLAGE, random);
            both.prove(decision);
            if (i < MEASURED) {
                some.add(decision);
            }
        }
        Turns.measure(
                "norms of one decision by ballots",
                "hand-written, equal findings",
                i -> both.judge(some.get(i % MEASURED)),
                i -> both.byHand.judge(some.get(i % MEASURED), RECORD));
    }

    private List<Finding> judge(CommunityDecision decision) {
        List<Finding> findings = new ArrayList<>(norms.size());
        for (int i = 0; i < norms.size(); i++) {
            findings.add(norms.get(i).judge(decision, RECORD, circumstances));
        }
        return findings;
    }

    private void prove(CommunityDecision decision) {
        List<Finding> ours = judge(decision);
        List<Finding> theirs = byHand.judge(decision, RECORD);
        for (int i = 0; i < ours.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                throw new IllegalStateException(
                        "not the same of " + decision + "\n" + ours.get(i) + "\n" + theirs.get(i));
            }
        }
    }

    /** A decision that this village took by ballots, of which all is known. */
    static CommunityDecision decision(String village, Random random) {
        LocalDate handedOut = PERIOD.from().plusDays(random.nextInt(MOST_DAYS));
        DecisionMatter matter = MATTERS[random.nextInt(MATTERS.length)];
        int households = 1 + random.nextInt(MOST_HOUSEHOLDS);
        int issued = random.nextInt(4) == 0 ? households - 1 : households;
        int returned = issued - random.nextInt(issued / 4 + 1);
        int inFavour = returned - random.nextInt(returned / 2 + 1);
        boolean passed =
                matter == DecisionMatter.SELF_MANAGED_WORK ? 2 * inFavour > households : 3 * inFavour >= 2 * households;
        Ballot ballot = BallotBuilder.builder()
                .collection(Span.of(handedOut, handedOut.plusDays(random.nextInt(10))))
                .notice(NoticeBuilder.builder()
                        .means(some(NoticeMeans.class, random))
                        .build())
                .contents(some(Ballot.Content.class, random))
                .authentication(some(Ballot.Authentication.class, random))
                .templateIssued(act(handedOut.plusDays(random.nextInt(20) - 16L), random))
                .witnesses(random.nextInt(4))
                .minutes(new ResultMinutes(act(handedOut.plusDays(10), random), null))
                .build();
        return CommunityDecisionBuilder.builder()
                .scope(DecisionScope.VILLAGE)
                .village(village)
                .matter(matter)
                .form(DecisionForm.BALLOT)
                .representativesWithoutCapacity(random.nextInt(8) == 0 ? 1 : 0)
                .votes(VotesBuilder.builder()
                        .households(households)
                        .issued(issued)
                        .returned(returned)
                        .inFavour(inFavour)
                        .build())
                .passed(passed)
                .ballot(ballot)
                .resultPublished(act(handedOut.plusDays(15), random))
                .build();
    }

    private static Act act(LocalDate day, Random random) {
        return random.nextInt(6) == 0 ? Act.notDone() : Act.on(day);
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, Random random) {
        Set<E> some = EnumSet.noneOf(type);
        for (E one : type.getEnumConstants()) {
            if (random.nextInt(4) != 0) {
                some.add(one);
            }
        }
        return some;
    }
}
