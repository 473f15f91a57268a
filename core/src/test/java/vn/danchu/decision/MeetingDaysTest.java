package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.HELD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;

/** A meeting may be held by clusters (L10:18.2); everybody is told before the first of them (L10:18.4, D59:3.2). */
class MeetingDaysTest {

    private static final Circumstances NOW =
            new Circumstances(Unit.UNKNOWN, Period.year(2026), Judging.LATER, WorkingCalendar.vietnam(), Set.of());

    private static CommunityDecision heldOn(@Nullable LocalDate... clusters) {
        Meeting meeting = MeetingBuilder.builder()
                .clusters(Arrays.stream(clusters)
                        .map(day -> new Cluster(day, null, null, null, null))
                        .toList())
                .build();
        return Judging.contribution().meeting(meeting).build();
    }

    private static List<String> gaps(CommunityDecision decision) {
        assertThat(MeetingNorms.FIRST_DAY.of(decision, NOW)).isNull();
        return MeetingNorms.FIRST_DAY.gaps(decision, NOW);
    }

    @Test
    void ofClustersThoseWithoutADayAreAskedForIt() {
        assertThat(gaps(heldOn(HELD, null, HELD, null)))
                .containsExactly("/meeting/clusters/1/heldOn", "/meeting/clusters/3/heldOn");
    }

    @Test
    void whetherAndWhenItMetIsAskedWhereNothingIsTold() {
        CommunityDecisionBuilder decision = Judging.contribution().heldOn(null);
        assertThat(gaps(decision.build())).containsExactly("/meeting");
        assertThat(gaps(decision.meeting(MeetingBuilder.builder().build()).build()))
                .containsExactly("/heldOn");
    }

    /** The rule is that the day is known to be at least this one. */
    private static Rule<CommunityDecision> notBefore(Fact<CommunityDecision, LocalDate> first) {
        return (decision, circumstances) -> {
            LocalDate on = first.of(decision, circumstances);
            return on == null
                    ? Outcome.noData(first.gaps(decision, circumstances))
                    : on.isBefore(HELD)
                            ? Outcome.of(Reason.WRONG_ORDER, first.path())
                            : Outcome.of(Reason.MET, first.path());
        };
    }

    private static Reason judged(CommunityDecision decision) {
        return MeetingNorms.onFirstDay(MeetingDaysTest::notBefore)
                .judge(decision, NOW)
                .reason();
    }

    @Test
    void whatIsTooLateForADayThatIsKnownIsTooLateForTheFirst() {
        assertThat(judged(heldOn(HELD, HELD.plusDays(1)))).isEqualTo(Reason.MET);
        assertThat(judged(heldOn(HELD, HELD.minusDays(1)))).isEqualTo(Reason.WRONG_ORDER);
        assertThat(judged(heldOn(null, HELD.minusDays(1)))).isEqualTo(Reason.WRONG_ORDER);
        assertThat(judged(heldOn(null, HELD))).isEqualTo(Reason.NO_DATA);
        assertThat(judged(Judging.contribution().build())).isEqualTo(Reason.NO_DATA);
    }
}
