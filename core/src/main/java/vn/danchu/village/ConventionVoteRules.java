package vn.danchu.village;

import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.village.ConventionFacts.FILE_RECEIVED_ON;
import static vn.danchu.village.ConventionFacts.FILE_SENT;
import static vn.danchu.village.ConventionFacts.HOUSEHOLDS;
import static vn.danchu.village.ConventionFacts.IN_EFFECT;
import static vn.danchu.village.ConventionFacts.IN_FAVOUR;
import static vn.danchu.village.ConventionFacts.PRESENT;
import static vn.danchu.village.ConventionFacts.RECOGNISED;
import static vn.danchu.village.ConventionFacts.RECOGNITION_ANSWERED;
import static vn.danchu.village.ConventionFacts.VOTE_FORM;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.record.Act;

/**
 * What the vote on a convention means (D61:10). A vote that failed is no breach (reading B16): nobody must pass a convention.
 * It is one to treat as passed what was not, as by recognising it, whether or not a file was sent, or by holding it to be in
 * effect since; and to state another result than the counts give.
 */
final class ConventionVoteRules {

    private static final Share MORE_THAN_HALF = Share.moreThan(1, 2);

    private static final Fact<VillageConvention, Boolean> STATED_PASSED = stated(true);
    private static final Fact<VillageConvention, Boolean> STATED_FAILED = stated(false);

    /** Its answer; one of which no day is told, or that it was not given, was given, but not before the result came in. */
    private static final Fact<VillageConvention, Act> ANSWERED = RECOGNITION_ANSWERED
            .map(answer -> answer.on() != null && !answer.isNotDone() ? answer : null)
            .orElse(FILE_RECEIVED_ON.map(Act::on))
            .orElse(Fact.of(RECOGNITION_ANSWERED.path(), convention -> Act.undated()));

    /** Recognised, and not on a day to come. */
    private static final Fact<VillageConvention, Boolean> RECOGNISED_BY_NOW = Fact.and(RECOGNISED, Fact.done(ANSWERED));

    /** Held to be in effect, which only its recognition gives it (D61:11.5). */
    static final Condition<VillageConvention> IN_EFFECT_UNRECOGNISED =
            new Condition<>("convention-in-effect-unrecognised", Fact.and(IN_EFFECT, Fact.not(RECOGNISED_BY_NOW)));

    /** More than half of all households are in favour. */
    private static final Fact<VillageConvention, Boolean> REACHED =
            Fact.both(IN_FAVOUR, HOUSEHOLDS, (votes, households) -> MORE_THAN_HALF.reachedBy(votes, households));

    /** At a meeting more are said to have been in favour than were present: one of the two is wrong. */
    private static final Fact<VillageConvention, Boolean> MORE_THAN_PRESENT = Fact.said(Fact.and(
            VOTE_FORM.is(ConventionVoteForm.MEETING),
            Fact.both(IN_FAVOUR, PRESENT, (inFavour, present) -> inFavour > present)));

    private static final Rule<VillageConvention> SHARE = CountRules.share(IN_FAVOUR, MORE_THAN_HALF, HOUSEHOLDS);

    /** Passed by its counts, or stated to have, or sent for recognition as one that has. */
    static final Condition<VillageConvention> PASSED_OR_SENT =
            new Condition<>("convention-passed", Fact.or(REACHED, Fact.or(STATED_PASSED, Fact.done(FILE_SENT))));

    /** Passed, or treated as passed. */
    static final Condition<VillageConvention> PASSED =
            new Condition<>("convention-passed", Fact.or(PASSED_OR_SENT.fact(), RECOGNISED_BY_NOW));

    private ConventionVoteRules() {}

    /** What is treated as passed has the majority, and what is stated is what the counts give. */
    static Rule<VillageConvention> majority() {
        Rule<VillageConvention> ofTreated = ofTreatedAsPassed(REACHED, SHARE);
        return ofThosePresent(
                choose(STATED_FAILED, Rules.all(misstated(), ofTreated), choose(STATED_PASSED, SHARE, ofTreated)));
    }

    /** What is treated as passed at a meeting was voted on by enough of them. */
    static Rule<VillageConvention> attendance() {
        Rule<VillageConvention> attended = CountRules.share(PRESENT, MORE_THAN_HALF, HOUSEHOLDS);
        Fact<VillageConvention, Boolean> enough =
                Fact.both(PRESENT, HOUSEHOLDS, (present, households) -> MORE_THAN_HALF.reachedBy(present, households));
        return ofThosePresent(choose(STATED_PASSED, attended, ofTreatedAsPassed(enough, attended)));
    }

    /** The share of what is held to be in effect, or has it, or is recognised; to be recognised on a day to come, it is awaited. */
    private static Rule<VillageConvention> ofTreatedAsPassed(
            Fact<VillageConvention, Boolean> reached, Rule<VillageConvention> share) {
        return choose(
                Fact.or(IN_EFFECT, RECOGNISED),
                choose(
                        Fact.or(IN_EFFECT, reached),
                        share,
                        Rules.unlessContradicted(
                                RECOGNITION_ANSWERED.is(Act.notDone()),
                                RECOGNITION_ANSWERED.path(),
                                RECOGNISED.path(),
                                Rules.once(ANSWERED, share))),
                where(reached, share));
    }

    private static Rule<VillageConvention> ofThosePresent(Rule<VillageConvention> rule) {
        return choose(
                MORE_THAN_PRESENT,
                (convention, circumstances) -> Outcome.countsContradict(
                        IN_FAVOUR.path(),
                        known(IN_FAVOUR.of(convention, circumstances)),
                        PRESENT.path(),
                        known(PRESENT.of(convention, circumstances))),
                rule);
    }

    private static int known(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static Rule<VillageConvention> misstated() {
        return Rules.adjusted(
                CountRules.shareNotReached(IN_FAVOUR, MORE_THAN_HALF, HOUSEHOLDS),
                (outcome, convention, circumstances) -> outcome.reason() == Reason.NOT_MET
                        ? Outcome.of(
                                Reason.MISSTATED,
                                "/vote/passed",
                                outcome.arguments().with(Argument.FOUND, List.of("false")))
                        : outcome);
    }

    private static Fact<VillageConvention, Boolean> stated(boolean passed) {
        return Fact.with(
                "/vote/passed",
                (convention, circumstances) -> convention.vote() != null
                        && convention.vote().passed() != null
                        && convention.vote().passed() == passed);
    }
}
