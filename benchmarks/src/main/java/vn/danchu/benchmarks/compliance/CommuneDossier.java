package vn.danchu.benchmarks.compliance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.benchmarks.Turns;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;

/**
 * A commune's year of disclosures and decisions by the library beside {@link DisclosureByHand} and {@link BallotByHand}, by the same
 * norms and with findings that must be equal.
 */
public final class CommuneDossier {

    private static final int DOSSIERS = 256;
    private static final int DISCLOSURES = 60;
    private static final int DECISIONS = 40;

    private final List<Norm<Disclosure>> disclosureNorms = norms(DisclosureByHand.NORMS);
    private final List<Norm<CommunityDecision>> decisionNorms = norms(BallotByHand.NORMS);
    private final DisclosureByHand disclosuresByHand =
            new DisclosureByHand(OneDisclosure.VILLAGES, OneDecision.AS_OF, OneDisclosure.PERIOD.to());
    private final BallotByHand decisionsByHand = new BallotByHand(OneDecision.AS_OF, OneDisclosure.PERIOD.to());
    private final List<String> disclosurePaths = paths("/disclosures/", DISCLOSURES);
    private final List<String> decisionPaths = paths("/decisions/", DECISIONS);

    private CommuneDossier() {}

    @SuppressWarnings("unchecked")
    private static <T> List<Norm<T>> norms(List<String> ids) {
        return ids.stream().map(id -> (Norm<T>) Norms.get(id)).toList();
    }

    private static List<String> paths(String list, int size) {
        return Stream.iterate(0, i -> i + 1).limit(size).map(i -> list + i).toList();
    }

    /** Proves and measures. */
    public static void main(String[] args) {
        CommuneDossier both = new CommuneDossier();
        Random random = new Random(10);
        List<Dossier> dossiers =
                Stream.generate(() -> dossier(random)).limit(DOSSIERS).toList();
        dossiers.forEach(both::prove);
        Turns.measure(
                "a commune's year of 60 disclosures and 40 decisions",
                "hand-written, same norms, equal findings",
                i -> both.judge(dossiers.get(i % DOSSIERS)),
                i -> both.byHand(dossiers.get(i % DOSSIERS)));
    }

    private static Dossier dossier(Random random) {
        Set<DisclosureItem> permanent = EnumSet.noneOf(DisclosureItem.class);
        return DossierBuilder.builder()
                .unit(OneDisclosure.COMMUNE)
                .period(OneDisclosure.PERIOD)
                .disclosures(Stream.generate(() -> OneDisclosure.disclosure(random))
                        .filter(one -> isNext(one, permanent))
                        .limit(DISCLOSURES)
                        .toList())
                .decisions(Stream.generate(() -> OneDecision.decision(village(random), random))
                        .limit(DECISIONS)
                        .toList())
                .build();
    }

    private static boolean isNext(Disclosure disclosure, Set<DisclosureItem> permanent) {
        DisclosureItem item = Objects.requireNonNull(disclosure.item()).main();
        return !DisclosureByHand.PERMANENT.contains(item) || permanent.add(item);
    }

    private static String village(Random random) {
        return Objects.requireNonNull(OneDisclosure.VILLAGES
                .get(random.nextInt(OneDisclosure.VILLAGES.size()))
                .code());
    }

    private List<Finding> judge(Dossier dossier) {
        Circumstances circumstances = new Circumstances(
                        OneDisclosure.COMMUNE,
                        OneDisclosure.PERIOD,
                        OneDecision.AS_OF,
                        WorkingCalendar.vietnam(),
                        Set.of())
                .within(dossier);
        List<Finding> findings = new ArrayList<>();
        judge(dossier.disclosures(), disclosureNorms, disclosurePaths, circumstances, findings);
        judge(dossier.decisions(), decisionNorms, decisionPaths, circumstances, findings);
        return findings;
    }

    private static <T> void judge(
            @Nullable List<T> records,
            List<Norm<T>> norms,
            List<String> paths,
            Circumstances circumstances,
            List<Finding> findings) {
        List<T> all = known(records);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < norms.size(); j++) {
                findings.add(norms.get(j).judge(all.get(i), paths.get(i), circumstances));
            }
        }
    }

    private List<Finding> byHand(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        List<Disclosure> disclosures = known(dossier.disclosures());
        for (int i = 0; i < disclosures.size(); i++) {
            findings.addAll(disclosuresByHand.judge(disclosures.get(i), disclosurePaths.get(i)));
        }
        List<CommunityDecision> decisions = known(dossier.decisions());
        for (int i = 0; i < decisions.size(); i++) {
            findings.addAll(decisionsByHand.judge(decisions.get(i), decisionPaths.get(i)));
        }
        return findings;
    }

    private static <T> List<T> known(@Nullable List<T> records) {
        if (records == null) {
            throw new IllegalStateException("a dossier of this year has records of both kinds");
        }
        return records;
    }

    private void prove(Dossier dossier) {
        List<Finding> ours = judge(dossier);
        List<Finding> theirs = byHand(dossier);
        for (int i = 0; i < theirs.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                throw new IllegalStateException("not the same:\n" + ours.get(i) + "\n" + theirs.get(i));
            }
        }
        List<Finding> all =
                Assessor.standard().assess(dossier, OneDecision.AS_OF).findings();
        if (ours.size() != theirs.size() || !Set.copyOf(all).containsAll(theirs)) {
            throw new IllegalStateException("the report does not have the findings that were made by hand");
        }
    }
}
