package vn.danchu.supervision;

import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.ifAny;
import static vn.danchu.compliance.Rules.once;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.UnionRules.hasUnion;
import static vn.danchu.compliance.UnionRules.needsUnion;
import static vn.danchu.compliance.UnionRules.settledSince2025;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.time.LocalDate;
import java.util.List;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;

/** What the law asks of each inspection or supervision by a board. */
final class SupervisionNorms {

    private static final Fact<Supervision, LocalDate> BEGUN = Fact.of("/begunOn", Supervision::begunOn);
    private static final Subject<Supervision> SUPERVISION = Subject.of(Supervision.class, BEGUN)
            .settingOf(
                    List.of("/by"),
                    supervision -> supervision.by() == SupervisingBody.INVESTMENT_SUPERVISION_BOARD ? COMMUNE : null);

    private static final Condition<Supervision> BY_INSPECTION_BOARD =
            by("by-inspection-board", SupervisingBody.INSPECTION_BOARD);
    private static final Condition<Supervision> BY_INVESTMENT_BOARD =
            by("by-investment-supervision-board", SupervisingBody.INVESTMENT_SUPERVISION_BOARD);
    private static final Condition<Supervision> OTHERS_INSPECTED =
            Condition.of("others-inspected", "/othersInspected", Supervision::othersInspected);
    private static final Condition<Supervision> ON_REPORT =
            Condition.of("matter-was-reported", "/onReport", Supervision::onReport);
    private static final Fact<Supervision, Act> ENDED = Fact.of("/endedOn", Supervision::endedOn, day -> Act.on(day));
    private static final Condition<Supervision> MAJORITY_OF_PRESENT = Condition.of(
            "majority-of-those-present",
            "/vote/present",
            supervision -> supervision.vote() != null
                    && supervision.vote().present() != null
                    && !supervision.vote().present().equals(supervision.vote().members()));

    private static final Fact<Supervision, Act> RESULT = Fact.of("/resultNotified", Supervision::resultNotified);
    private static final Rule<Supervision> RESULT_SENT = done(RESULT);
    private static final Rule<Supervision> RESULT_IN_WRITING =
            TimeRules.byEndOfPeriod(holds(Fact.of("/resultInWriting", Supervision::resultInWriting)));
    private static final Rule<Supervision> WRITTEN_AND_SENT_IF_REPORTED =
            Rules.all(RESULT_IN_WRITING, ifAny(ON_REPORT, RESULT_SENT));
    /** Of whom the majority is: those present, or all members where attendance was not recorded. */
    private static final Fact<Supervision, Integer> BASE = Fact.with(
            "/vote/members",
            List.of("/vote/members", "/vote/present"),
            (supervision, circumstances) ->
                    supervision.vote() == null ? null : supervision.vote().base(),
            (supervision, circumstances) -> List.of("/vote/members"));

    private static final Rule<Supervision> MAJORITY = CountRules.within(
            Fact.of("/vote/present", Supervision::vote, BoardVote::present),
            Fact.of("/vote/members", Supervision::vote, BoardVote::members),
            CountRules.share(
                    Fact.of("/vote/inFavour", Supervision::vote, BoardVote::inFavour), Share.moreThan(1, 2), BASE));

    private static final Rule<Supervision> TOLD_OTHERS =
            ifAny(OTHERS_INSPECTED, inTime(Fact.of("/planToInspected", Supervision::planToInspected)));
    private static final Rule<Supervision> TOLD_UNION = inTime(Fact.of("/planToUnion", Supervision::planToUnion));

    static final List<Norm<Supervision>> ALL = List.of(
            SUPERVISION
                    .in(COMMUNE)
                    .norm("D59-12.3-majority", THRESHOLD, "D59:12.3")
                    .when(BY_INSPECTION_BOARD)
                    .caution(MAJORITY_OF_PRESENT)
                    .requires(MAJORITY),
            SUPERVISION
                    .in(COMMUNE)
                    .norm("D59-14.1-plan-5-working-days", DEADLINE, "D59:14.1.b")
                    .when(BY_INSPECTION_BOARD)
                    .requires(Rules.all(
                            inTime(Fact.of("/planToFront", Supervision::planToFront)),
                            inTime(Fact.of("/planToChair", Supervision::planToChair)),
                            TOLD_OTHERS)),
            SUPERVISION
                    .in(COMMUNE)
                    .norm("D59-14.2-result-notified", PRESENCE, "D59:14.2.c")
                    .when(BY_INSPECTION_BOARD)
                    .when(ON_REPORT)
                    .requires(onceEnded(Rules.all(RESULT_IN_WRITING, RESULT_SENT))),
            SUPERVISION
                    .in(COMMUNE)
                    .norm("D59-16.3-majority", THRESHOLD, "D59:16.3")
                    .when(BY_INVESTMENT_BOARD)
                    .caution(MAJORITY_OF_PRESENT)
                    .requires(MAJORITY),
            SUPERVISION
                    .in(COMMUNE)
                    .norm("D59-18.2-result-notified", PRESENCE, "D59:18.2.d")
                    .when(BY_INVESTMENT_BOARD)
                    .when(ON_REPORT)
                    .requires(onceEnded(Rules.all(RESULT_IN_WRITING, RESULT_SENT))),
            SUPERVISION
                    .in(AGENCY)
                    .norm("D59-20.3-board-majority", THRESHOLD, "D59:20.3")
                    .caution(MAJORITY_OF_PRESENT)
                    .requires(settledSince2025(MAJORITY)),
            SUPERVISION
                    .in(AGENCY)
                    .norm("D59-22.1-plan-5-working-days", DEADLINE, "D59:22.1.b", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .requires(Rules.all(needsUnion(TOLD_UNION), TOLD_OTHERS)),
            SUPERVISION
                    .in(AGENCY)
                    .norm("D59-22.2-result-written", PRESENCE, "D59:22.2.b")
                    .requires(settledSince2025(onceEnded(WRITTEN_AND_SENT_IF_REPORTED))),
            SUPERVISION
                    .in(STATE_ENTERPRISE)
                    .norm("D59-24.3-board-majority", THRESHOLD, "D59:24.3", "L10:79")
                    .caution(MAJORITY_OF_PRESENT)
                    .requires(MAJORITY),
            SUPERVISION
                    .in(STATE_ENTERPRISE)
                    .norm("D59-26.1-plan-5-working-days", DEADLINE, "D59:26.1.b", "L10:79.2")
                    .requires(Rules.all(ifAny(hasUnion(), TOLD_UNION), TOLD_OTHERS)),
            SUPERVISION
                    .in(STATE_ENTERPRISE)
                    .norm("D59-26.2-result-written", PRESENCE, "D59:26.2.d", "L10:79")
                    .requires(onceEnded(WRITTEN_AND_SENT_IF_REPORTED)));

    private SupervisionNorms() {}

    private static Rule<Supervision> onceEnded(Rule<Supervision> rule) {
        return TimeRules.following(BEGUN, RESULT, once(ENDED, rule));
    }

    /** Five working days before the supervision begins, at the latest (D59:14.1.b, 22.1.b, 26.1.b). */
    private static Rule<Supervision> inTime(Fact<Supervision, Act> sent) {
        return deadline(BEGUN, Limit.workingDaysBefore(5), sent);
    }

    private static Condition<Supervision> by(String name, SupervisingBody body) {
        return new Condition<>(name, Fact.of("/by", Supervision::by).is(body));
    }
}
