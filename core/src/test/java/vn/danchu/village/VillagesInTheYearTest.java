package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;

/** Villages that came to be or ended within the year, and those that the unit does not list. */
class VillagesInTheYearTest {

    private static final Period YEAR = Period.year(2026);

    private static Circumstances commune(VillageBuilder... villages) {
        return new Circumstances(
                UnitBuilder.builder(Cases.COMMUNE)
                        .villages(List.of(villages).stream()
                                .map(VillageBuilder::build)
                                .toList())
                        .build(),
                YEAR,
                day("2027-01-31"),
                WorkingCalendar.vietnam(),
                Set.of());
    }

    private static VillageBuilder formed(String code, @Nullable String on) {
        return VillageBuilder.builder().code(code).formedOn(on == null ? null : day(on));
    }

    private static VillageBuilder ended(String code, String on) {
        return VillageBuilder.builder().code(code).endedOn(day(on));
    }

    private static Finding conferences(Circumstances circumstances, ResidentsConference... held) {
        return judge(
                "L10-33.1-yearly",
                VillageAffairsNorms.ALL,
                DossierBuilder.builder().residentsConferences(List.of(held)).build(),
                circumstances);
    }

    @Test
    void aConferenceTowardsTheEndOfTheYearIsOwedByAVillageThatStoodFromOctoberToItsEnd() {
        Finding finding = conferences(commune(
                formed("THROUGHOUT", null),
                formed("BY-OCTOBER", "2026-09-30"),
                formed("IN-OCTOBER", "2026-10-01"),
                ended("TO-THE-END", "2026-12-31"),
                ended("NOT-TO-THE-END", "2026-12-30")));
        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding.arguments().get(Argument.ABSENT))
                .isEqualTo(List.of("THROUGHOUT", "BY-OCTOBER", "TO-THE-END"));
    }

    @Test
    void aConferenceBeforeItsVillageCameToBeContradictsItsFirstDay() {
        ResidentsConference early = ResidentsConferenceBuilder.builder()
                .village("T1")
                .heldOn(day("2026-03-02"))
                .build();
        Finding finding = conferences(commune(formed("T1", "2026-06-01")), early);
        assertThat(finding.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(finding.arguments().get(Argument.ALSO))
                .isEqualTo(List.of("/residentsConferences/0/heldOn", "/unit/villages/0/formedOn"));
    }

    private static ConventionStanding standing(@Nullable String village, Circumstances circumstances) {
        VillageConvention convention = VillageConventionBuilder.builder()
                .village(village)
                .recognition(new Recognition(null, on("2025-03-02"), true, null, null, null))
                .build();
        return ConventionStanding.in(YEAR, convention, circumstances);
    }

    @Test
    void aConventionIsReviewedInAVillageThatDidNotEndBeforeTheYear() {
        Circumstances circumstances = commune(formed("T1", null), ended("T2", "2026-12-30"), ended("T3", "2026-12-31"));
        assertThat(standing("T1", circumstances).owed()).isEqualTo(Truth.TRUE);
        assertThat(standing("T2", circumstances)).isEqualTo(new ConventionStanding(Truth.FALSE, List.of()));
        assertThat(standing("T3", circumstances)).isEqualTo(new ConventionStanding(Truth.TRUE, List.of()));
        assertThat(standing(null, circumstances)).isEqualTo(new ConventionStanding(Truth.UNKNOWN, List.of("/village")));
        assertThat(ConventionStanding.paths()).contains("/village", "#/unit/villages/*/endedOn", "/replaced");
    }

    private static Finding team(@Nullable String village, Circumstances circumstances) {
        VillageConvention convention = VillageConventionBuilder.builder()
                .village(village)
                .vote(ConventionVoteBuilder.builder().on(day("2026-04-13")).build())
                .drafting(new DraftingTeam(null, null, Set.of(DraftingRole.ELDER_OR_CHIEF), null, null))
                .build();
        return judge("D61-8.2-drafting-team", ConventionNorms.ALL, convention, circumstances);
    }

    @Test
    void whetherACommunityIsAMinorityCannotBeToldOfAVillageThatTheUnitDoesNotList() {
        Circumstances circumstances = commune(formed("T1", null).ethnicMinority(true));
        Finding unlisted = team("T9", circumstances);
        assertThat(unlisted.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(unlisted.arguments().get(Argument.ALSO)).isEqualTo(List.of("/unit/villages", "/village"));
        assertThat(team("T1", circumstances).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(team(null, circumstances).arguments().get(Argument.MISSING)).isEqualTo(List.of("/village"));
        Circumstances unknown = new Circumstances(
                UnitBuilder.builder(Cases.COMMUNE).villages(null).build(),
                YEAR,
                day("2027-01-31"),
                WorkingCalendar.vietnam(),
                Set.of());
        assertThat(team("T9", unknown).arguments().get(Argument.MISSING)).isEqualTo(List.of("/unit/villages"));
    }
}
