package vn.danchu.village;

import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.unlessVillageEnded;
import static vn.danchu.law.Instruments.D185;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/** What the law asks of provisional village heads, however the post fell vacant. */
final class ProvisionalHeadNorms {

    static final Fact<HeadPost, Act> APPOINTED =
            Fact.of("/provisionalHead/appointed", HeadPost::provisionalHead, ProvisionalHead::appointed);
    static final Fact<HeadPost, Act> SUCCESSOR_ELECTED =
            Fact.of("/provisionalHead/successorElected", HeadPost::provisionalHead, ProvisionalHead::successorElected);

    /**
     * No provisional head recorded with an election is none, nor with a dismissal that came to nothing, or after which the post was
     * filled that day; else it is not known.
     */
    private static final Condition<HeadPost> HAS_PROVISIONAL_HEAD = new Condition<>(
            "has-provisional-head",
            Fact.done(APPOINTED)
                    .orElse(Fact.with(
                            "/provisionalHead",
                            List.of(
                                    "/provisionalHead",
                                    "/postVacant",
                                    "/agreed",
                                    "/recognition/recognised",
                                    "/committeeDismissed"),
                            (post, circumstances) ->
                                    post.provisionalHead() == null && isFilled(post, circumstances) ? false : null,
                            (post, circumstances) -> List.of("/provisionalHead"))));

    /** A dossier whose period ended before the decree is not judged by it, whatever the as-of date (reading B19). */
    private static final Condition<HeadPost> PERIOD_REACHES_THE_DECREE =
            new Condition<>("period-reaches-decree-185", Fact.with("#/period", (post, circumstances) -> {
                Period period = circumstances.period();
                return period != null
                        ? Boolean.valueOf(D185.inForce().during(period))
                        : circumstances.isOfADossier() ? null : Boolean.TRUE;
            }));

    /** The appointment; who was succeeded before the decree was appointed before it. */
    private static final Fact<HeadPost, LocalDate> BY_THE_LAW_OF = Fact.day(APPOINTED)
            .orElse(Fact.with(Fact.day(SUCCESSOR_ELECTED).path(), ProvisionalHeadNorms::succeededBeforeTheDecree));

    static final List<Norm<HeadPost>> ALL = List.of(Subject.of(HeadPost.class, BY_THE_LAW_OF)
            .in(COMMUNE)
            .norm("D185-4.2-provisional-head-6-months", DEADLINE, "D185:4.2")
            .when(PERIOD_REACHES_THE_DECREE)
            .when(HAS_PROVISIONAL_HEAD)
            .requires(unlessVillageEnded(
                    Fact.of("/village", HeadPost::village),
                    deadline(Fact.day(APPOINTED), Limit.months(6), SUCCESSOR_ELECTED))));

    private ProvisionalHeadNorms() {}

    private static @Nullable LocalDate succeededBeforeTheDecree(HeadPost post, Circumstances circumstances) {
        LocalDate succeeded = Fact.day(SUCCESSOR_ELECTED).of(post, circumstances);
        return succeeded == null || D185.inForce().on(succeeded) || succeeded.isAfter(circumstances.asOf())
                ? null
                : succeeded;
    }

    private static boolean isFilled(HeadPost post, Circumstances circumstances) {
        return post instanceof VillageHeadElection
                || (post instanceof VillageHeadDismissal dismissal
                        && Truth.of(dismissal.postVacant())
                                .and(Truth.of(VillageHeadDismissalNorms.DISMISSED
                                        .fact()
                                        .of(dismissal, circumstances)))
                                .isFalse());
    }
}
