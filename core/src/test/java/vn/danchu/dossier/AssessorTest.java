package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.PolicyProblem;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Instrument;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Document;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.RecommendationBuilder;

/** What an assessor was given stays when it is given more, and each thing counts. */
class AssessorTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final String WITHIN = "L10-12.3-within-5-working-days";
    private static final String OWN = "TINH-5-ten-days";

    /** A recommendation answered on the eleventh day, and a plan decided on Monday 2 March 2026 that was disclosed nowhere. */
    private static final Dossier DOSSIER = DossierBuilder.builder()
            .unit(UnitBuilder.builder().setting(Setting.COMMUNE).build())
            .period(Period.year(2026))
            .recommendations(List.of(RecommendationBuilder.builder()
                    .receivedOn(LocalDate.of(2026, 3, 2))
                    .resultNotified(Act.on(LocalDate.of(2026, 3, 13)))
                    .build()))
            .disclosures(List.of(DisclosureBuilder.builder()
                    .item(DisclosureItem.DEVELOPMENT_PLAN)
                    .decision(Document.signed(LocalDate.of(2026, 3, 2)))
                    .publications(List.of())
                    .build()))
            .build();

    private static final Policy WAIVING =
            new Policy(List.of(new Regrade(OWN, Grade.WAIVED, "Bão", "UBND tỉnh", null, null, null)), Set.of());
    private static final WorkingCalendar NONE = WorkingCalendar.of(List.of());

    private static Finding finding(Assessor assessor, String norm) {
        return assessor.assess(DOSSIER, AS_OF).findings().stream()
                .filter(finding -> finding.norm().equals(norm))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsDaysByItsCalendar() {
        assertThat(finding(Assessor.standard(), WITHIN).due()).isEqualTo(LocalDate.of(2026, 3, 9));
        Finding unknown = finding(Assessor.standard().with(NONE), WITHIN);
        assertThat(unknown.due()).isNull();
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void keepsCalendarPolicyAndOwnNormsInWhateverOrderTheyAreGiven() {
        List<Assessor> all = List.of(
                Assessor.standard().with(OwnNormsTest.OWN).with(WAIVING).with(NONE),
                Assessor.standard().with(NONE).with(OwnNormsTest.OWN).with(WAIVING),
                Assessor.standard().with(WAIVING).with(NONE).with(OwnNormsTest.OWN));
        assertThat(all).allSatisfy(assessor -> {
            assertThat(finding(assessor, OWN).grade()).isEqualTo(Grade.WAIVED);
            assertThat(finding(assessor, WITHIN).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(assessor.assess(DOSSIER, AS_OF).receipt().own())
                    .extracting(Receipt.Own::code)
                    .containsExactly("TINH");
            assertThat(assessor.texts(Locale.ENGLISH).question(OWN)).isEqualTo("Answered in 10 days?");
        });
    }

    @Test
    void takesNormsOfSeveralInstrumentsEachWithItsLineInTheReceipt() {
        Assessor both = Assessor.standard().with(OwnNormsTest.OWN).with(other());
        assertThat(both.assess(DOSSIER, AS_OF).receipt().own())
                .extracting(Receipt.Own::code)
                .containsExactly("TINH", "XA");
        assertThat(finding(both, OWN).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding(both, "XA-1-eleven-days").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(both.texts(Locale.ENGLISH).question(OWN)).isEqualTo("Answered in 10 days?");
        assertThat(both.texts(Locale.ENGLISH).question("XA-1-eleven-days")).isEqualTo("Answered in 11 days?");
    }

    private static OwnNorms other() {
        Instrument rules = new Instrument(
                "XA",
                Instrument.Kind.DECISION,
                "3/2025/QĐ-UBND",
                "Quy chế của xã",
                "Rules of the commune",
                "Ủy ban nhân dân xã",
                LocalDate.of(2025, 3, 1),
                null,
                InForce.from(LocalDate.of(2025, 3, 15)),
                List.of(),
                Instrument.TextState.READ,
                "own",
                LocalDate.of(2026, 1, 1));
        Fact<Recommendation, LocalDate> received = Fact.of("/receivedOn", Recommendation::receivedOn);
        return new OwnNorms(
                rules,
                "1",
                List.of(new OwnNorms.OwnNorm<>(
                        Subject.of(Recommendation.class, received)
                                .in(Setting.COMMUNE)
                                .norm(rules, "XA-1-eleven-days", NormKind.DEADLINE, new Citation(rules, 1, 0, ""))
                                .requires(TimeRules.deadline(
                                        received,
                                        Limit.days(11),
                                        Fact.of("/resultNotified", Recommendation::resultNotified))),
                        "Đã trả lời trong 11 ngày?",
                        "Trả lời ngay.",
                        "Answered in 11 days?",
                        "Answer now.")));
    }

    @Test
    void judgesADossierAloneAsItJudgesADossier() {
        assertThat(Assessor.standard().assessAlone(DOSSIER, AS_OF))
                .isEqualTo(Assessor.standard().assess(DOSSIER, AS_OF).findings());
    }

    @Test
    void judgesARecordAloneByItsOwnNormsEachOnceAndWithoutAPlaceInADossier() {
        List<Finding> alone = Assessor.standard()
                .with(OwnNormsTest.OWN)
                .assessAlone(DOSSIER.recommendations().get(0), AS_OF);
        assertThat(alone).extracting(Finding::norm).doesNotHaveDuplicates().contains(OWN);
        assertThat(alone).extracting(Finding::path).noneMatch(path -> path.startsWith("/recommendations"));
    }

    @Test
    void refusesARecordThatNoNormJudgesWithEachTypeOnce() {
        Village village = VillageBuilder.builder().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.standard().with(OwnNormsTest.OWN).assessAlone(village, AS_OF))
                .satisfies(e -> assertThat(
                                e.getMessage().replaceFirst(".*judge ", "").split(", "))
                        .doesNotHaveDuplicates()
                        .startsWith("Dossier", "Disclosure")
                        .contains("Recommendation"));
    }

    @Test
    void saysNothingOfListsThatAreEmptyOrNotKnown() {
        Dossier empty = DossierBuilder.builder()
                .unit(DOSSIER.unit())
                .period(DOSSIER.period())
                .recommendations(List.of())
                .build();
        assertThat(Assessor.standard().assess(empty, AS_OF).findings())
                .extracting(Finding::path)
                .noneMatch(path -> path.startsWith("/recommendations/"));
    }

    @Test
    void tellsOfAPolicyOnANormThatThereIsNotAndOfNoOther() {
        Policy policy = new Policy(
                List.of(
                        new Regrade(WITHIN, Grade.ADVISORY, "Bão", "UBND tỉnh", null, null, null),
                        new Regrade(WITHIN + "s", Grade.WAIVED, "Bão", "UBND tỉnh", null, null, null)),
                Set.of());
        assertThat(Assessor.standard().with(policy).assess(DOSSIER, AS_OF).policyProblems())
                .containsExactly(
                        new PolicyProblem(PolicyProblem.Kind.UNKNOWN_NORM, "/regrades/1/norm", WITHIN + "s", WITHIN));
    }
}
