package vn.danchu.supervision;

import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.once;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.compliance.UnionRules.settledSince2025;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Subject;
import vn.danchu.record.Act;

/** What the law asks of each recommendation of a board, and of those who receive it. */
final class RecommendationNorms {

    private static final Fact<Recommendation, LocalDate> SENT = Fact.of("/sentOn", Recommendation::sentOn);
    private static final Fact<Recommendation, LocalDate> RECEIVED = Fact.of("/receivedOn", Recommendation::receivedOn);
    private static final Subject<Recommendation> RECOMMENDATION = Subject.of(Recommendation.class, SENT)
            .settingOf(
                    List.of("/madeBy"),
                    recommendation ->
                            recommendation.madeBy() == SupervisingBody.INVESTMENT_SUPERVISION_BOARD ? COMMUNE : null);

    private static final Subject<Recommendation> ONCE_RECEIVED = RECOMMENDATION.onDate(RECEIVED);
    private static final Fact<Recommendation, Act> CONFIRMED =
            Fact.of("/confirmedByFront", Recommendation::confirmedByFront);
    private static final Fact<Recommendation, Act> PEOPLE_TOLD = Fact.of("/peopleTold", Recommendation::peopleTold);
    private static final Fact<Recommendation, Act> RESULT = Fact.of("/resultNotified", Recommendation::resultNotified);

    private static final Condition<Recommendation> BY_INSPECTION_BOARD =
            by("by-inspection-board", SupervisingBody.INSPECTION_BOARD);
    private static final Condition<Recommendation> BY_INVESTMENT_BOARD =
            by("by-investment-supervision-board", SupervisingBody.INVESTMENT_SUPERVISION_BOARD);
    private static final Condition<Recommendation> ON_REPORT =
            Condition.of("matter-was-reported", "/onReport", Recommendation::onReport);
    private static final Condition<Recommendation> TO_COMMITTEE =
            to("to-commune-committee", Recommendation.Addressee.COMMUNE_COMMITTEE);
    private static final Condition<Recommendation> TO_OWNER =
            to("to-project-owner", Recommendation.Addressee.PROJECT_OWNER);
    private static final Condition<Recommendation> TO_HEAD = to("to-unit-head", Recommendation.Addressee.UNIT_HEAD);
    private static final Condition<Recommendation> ONLY_ACKNOWLEDGED = new Condition<>(
            "acknowledgement-is-no-result",
            Fact.with(
                    "/acknowledged",
                    (recommendation, circumstances) -> happened(recommendation.acknowledged(), circumstances.asOf())
                            && !happened(recommendation.resultNotified(), circumstances.asOf())));

    private static final Rule<Recommendation> WITHIN_15_DAYS = deadline(RECEIVED, Limit.days(15), RESULT);

    static final List<Norm<Recommendation>> ALL = List.of(
            ONCE_RECEIVED
                    .in(COMMUNE)
                    .norm("L10-40.1-answered-15-days", DEADLINE, "L10:40.1.c")
                    .when(BY_INSPECTION_BOARD)
                    .when(TO_COMMITTEE)
                    .caution(ONLY_ACKNOWLEDGED)
                    .requires(WITHIN_15_DAYS),
            RECOMMENDATION
                    .in(COMMUNE)
                    .norm("L10-40.2-recommendation-confirmed", PRESENCE, "L10:40.2.d")
                    .when(BY_INSPECTION_BOARD)
                    .requires(done(CONFIRMED)),
            RECOMMENDATION
                    .in(COMMUNE)
                    .norm("L10-45.1-recommendation-confirmed", SEQUENCE, "L10:45.1.d")
                    .when(BY_INVESTMENT_BOARD)
                    .requires(doneBefore(CONFIRMED, SENT)),
            ONCE_RECEIVED
                    .in(COMMUNE)
                    .norm("L10-45.2-answered-15-days", DEADLINE, "L10:45.2.c")
                    .when(BY_INVESTMENT_BOARD)
                    .when(TO_COMMITTEE)
                    .caution(ONLY_ACKNOWLEDGED)
                    .requires(WITHIN_15_DAYS),
            RECOMMENDATION
                    .in(COMMUNE)
                    .norm("L10-45.3-owner-answers", PRESENCE, "L10:45.3.c")
                    .when(BY_INVESTMENT_BOARD)
                    .when(TO_OWNER)
                    .caution(ONLY_ACKNOWLEDGED)
                    .requires(following(SENT, RESULT, done(RESULT))),
            RECOMMENDATION
                    .in(COMMUNE)
                    .norm("D59-19.1-people-told", PRESENCE, "D59:19.1")
                    .when(BY_INVESTMENT_BOARD)
                    .when(ON_REPORT)
                    .requires(following(Fact.day(RESULT), PEOPLE_TOLD, once(RESULT, done(PEOPLE_TOLD)))),
            ONCE_RECEIVED
                    .in(AGENCY)
                    .norm("L10-63.1-answered-15-days", DEADLINE, "L10:63.1.c")
                    .when(TO_HEAD)
                    .caution(ONLY_ACKNOWLEDGED)
                    .requires(settledSince2025(WITHIN_15_DAYS)),
            ONCE_RECEIVED
                    .in(STATE_ENTERPRISE)
                    .norm("L10-81.1-answered-15-days", DEADLINE, "L10:81.1.d")
                    .when(TO_HEAD)
                    .caution(ONLY_ACKNOWLEDGED)
                    .requires(WITHIN_15_DAYS));

    private RecommendationNorms() {}

    private static Condition<Recommendation> by(String name, SupervisingBody body) {
        return new Condition<>(name, Fact.of("/madeBy", Recommendation::madeBy).is(body));
    }

    private static Condition<Recommendation> to(String name, Recommendation.Addressee addressee) {
        return new Condition<>(name, Fact.of("/to", Recommendation::to).is(addressee));
    }

    private static boolean happened(@Nullable Act act, LocalDate day) {
        return act != null && act.doneBy(day).isTrue();
    }
}
