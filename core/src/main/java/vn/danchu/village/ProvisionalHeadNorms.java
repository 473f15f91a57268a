package vn.danchu.village;

import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.law.Setting.COMMUNE;

import java.util.List;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Subject;
import vn.danchu.record.Act;

/** What the law asks of provisional village heads, however the post fell vacant. */
final class ProvisionalHeadNorms {

    static final Fact<HeadPost, Act> APPOINTED =
            Fact.of("/provisionalHead/appointed", HeadPost::provisionalHead, ProvisionalHead::appointed);
    static final Fact<HeadPost, Act> SUCCESSOR_ELECTED =
            Fact.of("/provisionalHead/successorElected", HeadPost::provisionalHead, ProvisionalHead::successorElected);

    /**
     * No provisional head recorded with an election is none, nor with a dismissal after which the post was filled that day; else it is
     * not known.
     */
    private static final Condition<HeadPost> HAS_PROVISIONAL_HEAD = new Condition<>(
            "has-provisional-head",
            Fact.done(APPOINTED)
                    .orElse(Fact.with(
                            "/provisionalHead",
                            List.of("/provisionalHead", "/postVacant"),
                            (post, circumstances) -> post.provisionalHead() == null && isFilled(post) ? false : null,
                            (post, circumstances) -> List.of("/provisionalHead"))));

    private static final List<Norm<HeadPost>> ALL = List.of(Subject.of(HeadPost.class, Fact.day(APPOINTED))
            .in(COMMUNE)
            .norm("D185-4.2-provisional-head-6-months", DEADLINE, "D185:4.2")
            .when(HAS_PROVISIONAL_HEAD)
            .requires(deadline(Fact.day(APPOINTED), Limit.months(6), SUCCESSOR_ELECTED)));

    private ProvisionalHeadNorms() {}

    private static boolean isFilled(HeadPost post) {
        return post instanceof VillageHeadElection
                || (post instanceof VillageHeadDismissal dismissal && Boolean.FALSE.equals(dismissal.postVacant()));
    }

    /** The norms, in the order of the law. */
    static List<Norm<HeadPost>> all() {
        return ALL;
    }
}
