package vn.danchu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.RecommendationBuilder;
import vn.danchu.supervision.SupervisingBody;
import vn.danchu.village.ResidentsConference;
import vn.danchu.village.ResidentsConferenceBuilder;

/** Many reports taken together say no more and no less than each. */
class ComplianceTallyTest {

    private static final Period YEAR = Period.year(2026);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 31);
    private static final String CONFERENCE = "L10-33.1-yearly";
    private static final String ANSWERED = "L10-40.1-answered-15-days";

    private static DossierBuilder commune(@Nullable String code) {
        return DossierBuilder.builder()
                .period(YEAR)
                .unit(UnitBuilder.builder()
                        .code(code)
                        .setting(Setting.COMMUNE)
                        .villages(List.of(
                                VillageBuilder.builder().code("T1").build(),
                                VillageBuilder.builder().code("T2").build()))
                        .build());
    }

    private static ComplianceReport assess(DossierBuilder dossier) {
        return assess(dossier, AFTER);
    }

    private static ComplianceReport assess(DossierBuilder dossier, LocalDate asOf) {
        return Assessor.standard().assess(dossier.build(), asOf);
    }

    /** A commune of whose two villages so many held the conference. */
    private static ComplianceReport held(@Nullable String code, int villages) {
        List<ResidentsConference> held = new ArrayList<>();
        for (int i = 1; i <= villages; i++) {
            held.add(ResidentsConferenceBuilder.builder()
                    .village("T" + i)
                    .heldOn(LocalDate.of(2026, 12, 1))
                    .build());
        }
        return assess(commune(code).residentsConferences(held));
    }

    private static Recommendation answered(@Nullable Act answer) {
        return RecommendationBuilder.builder()
                .madeBy(SupervisingBody.INSPECTION_BOARD)
                .to(Recommendation.Addressee.COMMUNE_COMMITTEE)
                .receivedOn(LocalDate.of(2026, 4, 1))
                .resultNotified(answer)
                .build();
    }

    private static ComplianceRollUp.Slice only(ComplianceTally tally) {
        ComplianceRollUp rollUp = tally.rollUp(List.of());
        assertThat(rollUp.slices()).hasSize(1);
        return rollUp.slices().get(0);
    }

    private static ComplianceRollUp.NormCount norm(ComplianceRollUp.Area area, String id) {
        return area.norms().stream()
                .filter(each -> each.norm().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unitsAreCountedByNormWithTheOccasionsOfItsDuty() {
        ComplianceTally tally = new ComplianceTally();
        tally.add(held("a", 2), "Tỉnh X");
        tally.add(held("b", 1), "Tỉnh X");
        tally.add(held("c", 0), "Tỉnh Y");

        ComplianceRollUp.Slice slice = only(tally);
        ComplianceRollUp.NormCount nation = norm(slice.nation(), CONFERENCE);
        assertThat(nation.broken()).isEqualTo(new Portion(2, 3));
        assertThat(nation.kept()).isEqualTo(3);
        assertThat(nation.missed()).isEqualTo(3);
        assertThat(slice.provinces()).extracting(ComplianceRollUp.Area::name).containsExactly("Tỉnh X", "Tỉnh Y");
        assertThat(norm(slice.provinces().get(0), CONFERENCE).broken()).isEqualTo(new Portion(1, 2));
        assertThat(norm(slice.provinces().get(1), CONFERENCE).broken()).isEqualTo(new Portion(1, 1));
        assertThat(slice.provinces().get(1).mostBroken(100))
                .extracting(ComplianceRollUp.NormCount::norm)
                .contains(CONFERENCE);
    }

    /** Parts are counted on other machines and sent as bytes. */
    @Test
    void aTallyThatWasSentSaysTheSame() throws Exception {
        ComplianceTally tally = new ComplianceTally();
        tally.add(held("a", 2), "Tỉnh X");
        tally.add(held(null, 1), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        ComplianceTally whole = new ComplianceTally();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            whole.merge((ComplianceTally) in.readObject());
        }
        assertThat(whole.rollUp(List.of())).isEqualTo(tally.rollUp(List.of()));
    }

    /** Each unit's own counts, and its place; the norms of a province are those of its units taken together. */
    @Test
    void eachUnitIsCountedAndRanked() {
        ComplianceTally tally = new ComplianceTally();
        tally.add(held("a", 2), "Tỉnh X");
        tally.add(held("b", 0), "Tỉnh X");
        tally.add(held("c", 2), "Tỉnh Y");

        ComplianceRollUp.Slice slice = tally.rollUp(List.of(), 0).slices().get(0);
        assertThat(slice.units()).extracting(ComplianceRollUp.UnitCount::code).containsExactly("a", "b", "c");
        ComplianceReport first = held("a", 2);
        assertThat(slice.units().get(0).findings().getOrDefault(Verdict.NON_COMPLIANT, 0L))
                .isEqualTo((long) first.count(Verdict.NON_COMPLIANT));
        assertThat(slice.units().get(0).overall()).isEqualTo(first.overall());
        assertThat(slice.units().get(0).open()).contains(Reason.NO_DATA);
        assertThat(slice.league().places())
                .extracting(LeagueTable.Place::code, LeagueTable.Place::place)
                .containsExactly(tuple("a", 1), tuple("c", 1), tuple("b", 3));
        assertThat(slice.provinceLeague().places())
                .extracting(LeagueTable.Place::code)
                .containsExactly("Tỉnh Y", "Tỉnh X");
    }

    /** Of several records the gravest counts for the unit, and each for the findings. */
    @Test
    void aUnitIsCountedOnceANormByItsGravestRecord() {
        ComplianceTally tally = new ComplianceTally();
        tally.add(
                assess(commune("a")
                        .recommendations(List.of(
                                answered(Act.on(LocalDate.of(2026, 4, 10))),
                                answered(Act.on(LocalDate.of(2026, 4, 17))),
                                answered(null)))),
                null);

        ComplianceRollUp.NormCount count = norm(only(tally).nation(), ANSWERED);
        assertThat(count.units()).isEqualTo(Map.of(Verdict.NON_COMPLIANT, 1L));
        assertThat(count.findings())
                .isEqualTo(Map.of(Verdict.COMPLIANT, 1L, Verdict.NON_COMPLIANT, 1L, Verdict.UNDETERMINED, 1L));
    }

    @Test
    void whatIsNotKnownIsCountedByReasonAndByPlaceAndIsNoBreach() {
        ComplianceTally tally = new ComplianceTally();
        for (String code : List.of("a", "b")) {
            tally.add(assess(commune(code).recommendations(List.of(answered(null), answered(null)))), null);
        }

        ComplianceRollUp.Area nation = only(tally).nation();
        assertThat(nation.open()).containsEntry(Reason.NO_DATA, 2L);
        assertThat(nation.gaps()).contains(new ComplianceRollUp.Gap("/recommendations/*/resultNotified", 2, 4));
        assertThat(norm(nation, ANSWERED).broken().isShare()).isFalse();
    }

    @Test
    void dutiesThatFallDueAreCountedByDay() {
        ComplianceTally tally = new ComplianceTally();
        LocalDate running = LocalDate.of(2026, 12, 31);
        tally.add(assess(commune("a").residentsConferences(List.of()), running), null);
        tally.add(assess(commune("b").residentsConferences(List.of()), running), null);

        assertThat(only(tally).nation().due()).contains(new ComplianceRollUp.Due(running, CONFERENCE, 2));
    }

    @Test
    void settingsAndPeriodsAreNeverCountedTogether() {
        ComplianceTally tally = new ComplianceTally();
        tally.add(held("a", 2), null);
        tally.add(
                assess(DossierBuilder.builder()
                        .period(YEAR)
                        .unit(UnitBuilder.builder()
                                .code("b")
                                .setting(Setting.AGENCY)
                                .build())),
                null);
        tally.add(assess(commune("a").period(Period.year(2025))), null);
        tally.add(assess(DossierBuilder.builder().period(YEAR)), null);

        assertThat(tally.rollUp(List.of()).slices())
                .extracting(slice -> slice.setting() + " "
                        + slice.period().from().getYear() + " " + slice.nation().units())
                .containsExactly("COMMUNE 2025 1", "COMMUNE 2026 1", "AGENCY 2026 1", "null 2026 1");
    }

    @Test
    void unitsWithoutAReportAndUnitsWithTwoAreNamed() {
        ComplianceTally tally = new ComplianceTally();
        tally.add(held("a", 2), null);
        tally.add(held("a", 1), null);
        tally.add(held(null, 1), null);
        List<ExpectedUnit> expected = List.of(
                new ExpectedUnit("a", null, Setting.COMMUNE, null),
                new ExpectedUnit("b", null, Setting.COMMUNE, null),
                new ExpectedUnit("c", null, Setting.AGENCY, null));

        ComplianceRollUp.Slice slice = tally.rollUp(expected).slices().get(0);
        assertThat(slice.expected()).isEqualTo(2);
        assertThat(slice.missing()).containsExactly("b");
        assertThat(slice.twice()).containsExactly("a");
        assertThat(slice.unnamed()).isEqualTo(1);
    }

    /** Where a setting has no report at all, its units are named all the same. */
    @Test
    void aSettingWithoutAnyReportIsThere() {
        ComplianceRollUp rollUp =
                new ComplianceTally().rollUp(List.of(new ExpectedUnit("c", null, Setting.AGENCY, null)));
        assertThat(rollUp.slices()).singleElement().satisfies(slice -> {
            assertThat(slice.setting()).isEqualTo(Setting.AGENCY);
            assertThat(slice.nation().units()).isZero();
            assertThat(slice.missing()).containsExactly("c");
        });
    }

    @Test
    void waivedFindingsAreCountedApart() {
        Dossier dossier = commune("a").residentsConferences(List.of()).build();
        Policy waiving = new Policy(
                List.of(new Regrade(CONFERENCE, Grade.WAIVED, "Thiên tai", "Chủ tịch", null, null, null)),
                Policy.DEFAULT.readings());
        ComplianceTally tally = new ComplianceTally();
        tally.add(Assessor.standard().with(waiving).assess(dossier, AFTER), null);

        ComplianceRollUp.Area nation = only(tally).nation();
        assertThat(nation.waived()).isEqualTo(1);
        assertThat(nation.norms()).extracting(ComplianceRollUp.NormCount::norm).doesNotContain(CONFERENCE);
    }

    /** However reports are parted, ordered and grouped, the roll-up is the same, and a nation is the sum of its provinces. */
    @Test
    void mergingIsAssociativeAndCommutative() {
        List<ComplianceReport> reports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            reports.add(held(i == 7 ? "u3" : "u" + i, i % 3));
            Act act = i % 2 == 0 ? null : Act.on(LocalDate.of(2026, 4, 9));
            reports.add(assess(
                    commune("v" + i).recommendations(List.of(answered(act))),
                    i % 4 == 0 ? LocalDate.of(2026, 6, 30) : AFTER));
        }
        ComplianceTally straight = new ComplianceTally();
        reports.forEach(report -> straight.add(report, province(report)));
        ComplianceRollUp expected = straight.rollUp(List.of());

        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<ComplianceReport> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            List<ComplianceTally> parts = new ArrayList<>();
            for (ComplianceReport report : shuffled) {
                if (parts.isEmpty() || random.nextInt(3) == 0) {
                    parts.add(new ComplianceTally());
                }
                parts.get(random.nextInt(parts.size())).add(report, province(report));
            }
            while (parts.size() > 1) {
                ComplianceTally other = parts.remove(random.nextInt(parts.size()));
                parts.get(random.nextInt(parts.size())).merge(other);
            }
            assertThat(parts.get(0).rollUp(List.of())).as("seed " + seed).isEqualTo(expected);
        }
        for (ComplianceRollUp.Slice slice : expected.slices()) {
            assertThat(slice.provinces().stream()
                            .mapToLong(ComplianceRollUp.Area::units)
                            .sum())
                    .isEqualTo(slice.nation().units());
            assertThat(slice.nation().findings().values().stream()
                            .mapToLong(each -> each)
                            .sum())
                    .isEqualTo(slice.nation().norms().stream()
                            .flatMap(norm -> norm.findings().values().stream())
                            .mapToLong(each -> each)
                            .sum());
        }
    }

    private static String province(ComplianceReport report) {
        return "Tỉnh "
                + Math.floorMod(String.valueOf(report.receipt().unitCode()).hashCode(), 3);
    }

    @Test
    void aShareIsExactAndShowsNoneAndAllOnlyWhereItIs() {
        assertThat(new Portion(80_391, 80_395).percent(1)).isEqualByComparingTo("99.995");
        assertThat(new Portion(1, 100_000).percent(1)).isEqualByComparingTo("0.001");
        assertThat(new Portion(2, 3).percent(1)).isEqualByComparingTo("66.7");
        assertThat(new Portion(0, 3).percent(1)).isEqualByComparingTo("0");
        assertThat(new Portion(3, 3).percent(1)).isEqualByComparingTo("100");
        assertThat(new Portion(1, 3)).isGreaterThan(new Portion(333, 1000)).isLessThan(new Portion(334, 1000));
        assertThatThrownBy(() -> new Portion(2, 1)).hasMessageContaining("2 of 1");
    }
}
