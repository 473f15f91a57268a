package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;

/** A community may itself repeal or replace what it decided (L10:22.1.c, 22.3); amended, the decision still stands. */
class LaterDecisionsTest {

    private static final Fact<CommunityDecision, Boolean> REPEALED = LaterDecisions.repealed();
    private static final CommunityDecision EARLIER =
            Judging.contribution(100, 80).id("QĐ-1").build();

    private static CommunityDecisionBuilder later(@Nullable String repeals, Amendment.@Nullable Measure measure) {
        return Judging.contribution(100, 80)
                .id("QĐ-2")
                .heldOn(LocalDate.of(2026, 5, 4))
                .amends(new Amendment(repeals, measure));
    }

    private static Circumstances among(LocalDate asOf, CommunityDecision... decisions) {
        return alone(asOf).within(new File(List.of(decisions), null, null, null, null));
    }

    /** A file in which nothing but the decisions is known. */
    private record File(
            List<CommunityDecision> decisions,
            @Nullable Act decisionPlan,
            @Nullable List<Initiative> initiatives,
            @Nullable List<LocalDate> councilSessions,
            @Nullable List<CouncilReport> councilReports)
            implements CommunityDecisions {}

    private static Circumstances alone(LocalDate asOf) {
        return new Circumstances(
                UnitBuilder.builder().setting(Setting.COMMUNE).build(),
                Period.year(2026),
                asOf,
                WorkingCalendar.vietnam(),
                Set.of());
    }

    private static @Nullable Boolean repealed(CommunityDecision decision, CommunityDecision... others) {
        return REPEALED.of(decision, among(Judging.LATER, others));
    }

    @ParameterizedTest
    @CsvSource({"REPEALED, true", "REPLACED, true", "AMENDED, false"})
    void repealedOrReplacedAndNotOnlyAmended(Amendment.Measure measure, boolean repealed) {
        CommunityDecision later = later("QĐ-1", measure).build();
        assertThat(repealed(EARLIER, EARLIER, later)).isEqualTo(repealed);
    }

    @Test
    void anotherDecisionThanTheOneNamedStands() {
        CommunityDecision later = later("QĐ-9", Amendment.Measure.REPEALED).build();
        assertThat(repealed(EARLIER, EARLIER, later)).isFalse();
        assertThat(repealed(later, EARLIER, later)).as("none repeals itself").isFalse();
    }

    @Test
    void ofTwoThatAmendTheFirstMayBeRepealed() {
        CommunityDecision amending = CommunityDecisionBuilder.builder(EARLIER)
                .amends(new Amendment("QĐ-0", Amendment.Measure.AMENDED))
                .build();
        CommunityDecision later = later("QĐ-1", Amendment.Measure.REPEALED).build();
        assertThat(repealed(amending, amending, later)).isTrue();
    }

    @Test
    void aProposalThatDidNotPassRepealsNothing() {
        CommunityDecision failed = later("QĐ-1", Amendment.Measure.REPEALED)
                .votes(Judging.contribution(100, 20).build().votes())
                .passed(false)
                .build();
        assertThat(repealed(EARLIER, EARLIER, failed)).isFalse();
    }

    /** Decided on the period's last day and on the day after; asked on the day itself and before. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-03-01, true",
        "2027-01-01, 2027-03-01, false",
        "2026-05-04, 2026-05-04, true",
        "2026-05-04, 2026-05-03, false"
    })
    void whatIsDecidedByThen(LocalDate decided, LocalDate asOf, boolean repealed) {
        CommunityDecision later =
                later("QĐ-1", Amendment.Measure.REPEALED).heldOn(decided).build();
        assertThat(REPEALED.of(EARLIER, among(asOf, EARLIER, later))).isEqualTo(repealed);
    }

    @Test
    void whereNoDecisionAmendsAnyNoneIsRepealed() {
        CommunityDecision unnamed = Judging.contribution(100, 80).build();
        for (CommunityDecision each : List.of(EARLIER, unnamed)) {
            assertThat(REPEALED.of(each, alone(Judging.LATER))).isFalse();
            assertThat(repealed(each, EARLIER, unnamed)).isFalse();
        }
    }

    @Test
    void whatHasNoIdIsOpenWhereAnyDecisionIsRepealed() {
        CommunityDecision unnamed = Judging.contribution(100, 80).build();
        CommunityDecision later = later("QĐ-1", Amendment.Measure.REPEALED).build();
        assertThat(repealed(unnamed, unnamed, later)).isNull();
        assertThat(REPEALED.gaps(unnamed, among(Judging.LATER, unnamed, later))).containsExactly("/id");
        CommunityDecision amending = later("QĐ-1", Amendment.Measure.AMENDED).build();
        assertThat(repealed(unnamed, unnamed, amending))
                .as("whichever it amends, it repeals none")
                .isFalse();
    }

    @Test
    void whatIsNotSaidOfTheLaterDecisionIsNamedThere() {
        CommunityDecision unclear = later("QĐ-1", null).build();
        assertThat(repealed(EARLIER, EARLIER, unclear)).isNull();
        assertThat(REPEALED.gaps(EARLIER, among(Judging.LATER, EARLIER, unclear)))
                .containsExactly("#/decisions/1/amends/measure");
    }

    @Test
    void saysWhereItReads() {
        assertThat(REPEALED.reads())
                .contains(
                        "/id", "#/decisions/*/amends/decision", "#/decisions/*/amends/measure", "#/decisions/*/heldOn")
                .allMatch(path -> path.equals("/id") || path.startsWith("#/"))
                .noneMatch(path -> path.contains("*#"));
    }
}
