package vn.danchu.benchmarks.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Reason;
import vn.danchu.decision.Ballot;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.DecisionMatter;
import vn.danchu.decision.NoticeMeans;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.record.Act;
import vn.danchu.record.Votes;

/**
 * Thirteen norms on a decision that one village took by ballots, written by hand for records of which all is known and whose result is
 * stated as it was counted. It makes the findings that the library makes, equal in every part.
 */
final class BallotByHand {

    /** The norms, in the order in which they are judged. */
    static final List<String> NORMS = List.of(
            "L10-18.2-representative-capacity",
            "D59-4.4-ballot-notice-form",
            "L10-19.3-one-ballot-per-household",
            "D59-4.5-ballot-template-issued",
            "D59-4.5-ballot-content",
            "D59-4.5-ballot-authenticated",
            "D59-4.6-two-witnesses",
            "D59-4.6-counting-minutes",
            "D59-4.6-village-result-reported",
            "L10-21.1-two-thirds",
            "L10-21.1-majority",
            "L10-21.1-stated-result",
            "L10-23.2-result-public");

    private static final List<List<Citation>> CITATIONS =
            NORMS.stream().map(id -> Norms.get(id).citations()).toList();
    private static final Set<NoticeMeans> MEANS =
            EnumSet.complementOf(EnumSet.of(NoticeMeans.INVITATION, NoticeMeans.OTHER));
    private static final List<String> MEANS_NAMES =
            MEANS.stream().map(NoticeMeans::name).toList();
    private static final Set<Ballot.Content> CONTENTS = EnumSet.complementOf(EnumSet.of(Ballot.Content.OTHER_OPINIONS));
    private static final Set<Ballot.Authentication> AUTHENTICATION = EnumSet.of(Ballot.Authentication.HEAD_SIGNATURE);
    private static final Set<DecisionMatter> TWO_THIRDS =
            EnumSet.of(DecisionMatter.CONTRIBUTIONS_TO_WORKS, DecisionMatter.COMMUNITY_FUNDS);
    private static final int WITNESSES = 2;

    private final LocalDate asOf;
    private final LocalDate end;

    /** @param end the last day of the period, which has passed */
    BallotByHand(LocalDate asOf, LocalDate end) {
        this.asOf = asOf;
        this.end = end;
    }

    /** What the norms say of a decision at this place. */
    List<Finding> judge(CommunityDecision decision, String record) {
        return new OfOne(decision, record).findings();
    }

    /** One decision and what is found of it. */
    private final class OfOne {

        private final String record;
        private final CommunityDecision decision;
        private final Ballot ballot;
        private final Votes votes;
        private final List<Finding> findings = new ArrayList<>(NORMS.size());

        OfOne(CommunityDecision decision, String record) {
            this.record = record;
            this.decision = decision;
            ballot = Objects.requireNonNull(decision.ballot());
            votes = Objects.requireNonNull(decision.votes());
        }

        List<Finding> findings() {
            int without = Objects.requireNonNull(decision.representativesWithoutCapacity());
            bounded(without, 0, 0, "/representativesWithoutCapacity");
            noticed(Objects.requireNonNull(
                    Objects.requireNonNull(ballot.notice()).means()));
            ballots();
            templateIssued();
            holdsAll(Objects.requireNonNull(ballot.contents()), CONTENTS, "/ballot/contents");
            holdsAll(Objects.requireNonNull(ballot.authentication()), AUTHENTICATION, "/ballot/authentication");
            bounded(Objects.requireNonNull(ballot.witnesses()), WITNESSES, Integer.MAX_VALUE, "/ballot/witnesses");
            done(Objects.requireNonNull(Objects.requireNonNull(ballot.minutes()).drawnUp()), "/ballot/minutes/drawnUp");
            fails("village-vote-on-commune-matter", "/scope");
            result();
            done(Objects.requireNonNull(decision.resultPublished()), "/resultPublished");
            return findings;
        }

        private void bounded(int has, int least, int most, String path) {
            Arguments arguments = Arguments.of(Argument.HAS, has);
            if (has < least) {
                add(Reason.TOO_FEW, path, arguments.with(Argument.LEAST, least));
            } else if (has > most) {
                add(Reason.TOO_MANY, path, arguments.with(Argument.MOST, most));
            } else {
                add(Reason.COUNT_RIGHT, path, arguments);
            }
        }

        private void noticed(Set<NoticeMeans> has) {
            List<String> right = new ArrayList<>();
            for (NoticeMeans means : MEANS) {
                if (has.contains(means)) {
                    right.add(means.name());
                }
            }
            if (right.isEmpty()) {
                List<String> found =
                        has.stream().map(NoticeMeans::name).sorted().toList();
                add(
                        Reason.NOT_ALLOWED,
                        "/ballot/notice/means",
                        Arguments.of(Argument.FOUND, found).with(Argument.ALLOWED, MEANS_NAMES));
            } else {
                add(Reason.MET, "/ballot/notice/means", Arguments.of(Argument.FOUND, right));
            }
        }

        /** One for each household, and no more returned than issued. */
        private void ballots() {
            int households = Objects.requireNonNull(votes.households());
            int issued = Objects.requireNonNull(votes.issued());
            int returned = Objects.requireNonNull(votes.returned());
            if (issued == households && returned > issued) {
                bounded(returned, 0, issued, "/votes/returned");
            } else {
                bounded(issued, households, households, "/votes/issued");
            }
        }

        private void templateIssued() {
            Act act = Objects.requireNonNull(ballot.templateIssued());
            LocalDate handedOut = Objects.requireNonNull(
                    Objects.requireNonNull(ballot.collection()).from());
            LocalDate on = act.on();
            if (on == null) {
                add(
                        Reason.OVERDUE,
                        "/ballot/templateIssued",
                        Arguments.of(Argument.DUE, handedOut),
                        handedOut,
                        List.of());
                return;
            }
            Arguments arguments = Arguments.of(Argument.DONE, on).with(Argument.DUE, handedOut);
            if (on.isAfter(handedOut)) {
                add(
                        Reason.WRONG_ORDER,
                        "/ballot/templateIssued",
                        arguments
                                .with(Argument.DAYS, on.toEpochDay() - handedOut.toEpochDay())
                                .with(Argument.START, handedOut));
            } else {
                add(Reason.IN_TIME, "/ballot/templateIssued", arguments);
            }
        }

        private <E extends Enum<E>> void holdsAll(Set<E> has, Set<E> needs, String path) {
            if (has.containsAll(needs)) {
                add(Reason.MET, path, Arguments.none());
                return;
            }
            List<String> absent = new ArrayList<>();
            List<String> kept = new ArrayList<>();
            for (E one : needs) {
                (has.contains(one) ? kept : absent).add(one.name());
            }
            Arguments arguments = Arguments.of(Argument.ABSENT, absent);
            add(Reason.ABSENT, path, kept.isEmpty() ? arguments : arguments.with(Argument.KEPT, kept));
        }

        /** The text sets no day: what is not done when the period has ended is owed. */
        private void done(Act act, String path) {
            LocalDate on = act.on();
            if (on == null || on.isAfter(asOf)) {
                add(Reason.OVERDUE, path, Arguments.of(Argument.DUE, end), end, List.of("no-limit-in-text"));
            } else {
                add(
                        Reason.MET,
                        path,
                        Arguments.of(Argument.DONE, on),
                        null,
                        on.isAfter(end) ? List.of("done-after-the-library-s-day") : List.of());
            }
        }

        private void result() {
            int has = Objects.requireNonNull(votes.inFavour());
            int of = Objects.requireNonNull(votes.households());
            boolean twoThirds = TWO_THIRDS.contains(decision.matter());
            long needed = twoThirds ? (2L * of + 2) / 3 : of / 2 + 1L;
            Arguments arguments = Arguments.none()
                    .with(Argument.NEEDED, needed)
                    .with(Argument.HAS, (long) has)
                    .with(Argument.BASE, (long) of);
            if (!twoThirds) {
                fails("matters-1-2", "/matter");
            }
            if (has >= needed) {
                add(Reason.SHARE_REACHED, "/votes/inFavour", arguments);
            } else {
                fails("not-declared-failed", "/passed");
            }
            if (twoThirds) {
                fails("matters-3-to-6", "/matter");
            }
            add(Reason.MET, "/passed", has >= needed ? arguments : arguments.with(Argument.SHORT, needed - has));
        }

        private void fails(String condition, String path) {
            add(Reason.CONDITION_FAILS, path, Arguments.of(Argument.CONDITION, condition));
        }

        private void add(Reason reason, String path, Arguments arguments) {
            add(reason, path, arguments, null, List.of());
        }

        private void add(
                Reason reason, String path, Arguments arguments, @Nullable LocalDate day, List<String> cautions) {
            int norm = findings.size();
            findings.add(new Finding(
                    NORMS.get(norm),
                    reason.verdict(),
                    record,
                    record.concat(path),
                    CITATIONS.get(norm),
                    reason,
                    arguments,
                    day,
                    cautions,
                    null,
                    Grade.BINDING));
        }
    }
}
