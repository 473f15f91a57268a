package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Norms;

/** Decree 283/2026/NĐ-CP, art. 21: fines on employers for breaches of workplace democracy, from 10 September 2026. */
class ConsequencesTest {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 10);
    private static final String NO_REGULATION = "D145-48.1-democracy-regulation";

    @Test
    void areKnownFromTheFirstDayOfTheDecreeAndNotTheDayBefore() {
        assertThat(Consequences.of(NO_REGULATION, Setting.NON_STATE_EMPLOYER, FIRST.minusDays(1)))
                .isEmpty();
        assertThat(Consequences.of(NO_REGULATION, Setting.NON_STATE_EMPLOYER, FIRST))
                .singleElement()
                .satisfies(one -> assertThat(one.provision()).isEqualTo(Citation.parse("D283:21.1")));
        assertThat(Instruments.D283.inForce().from()).isEqualTo(FIRST);
    }

    @Test
    void areFiveToTenMillionDongForIndividualsAndTwiceThatForOrganisations() {
        assertThat(Consequences.all()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.least()).isEqualTo(5_000_000);
            assertThat(one.most()).isEqualTo(10_000_000);
            assertThat(one.leastOnOrganisation()).isEqualTo(10_000_000);
            assertThat(one.mostOnOrganisation()).isEqualTo(20_000_000);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"COMMUNE", "AGENCY"})
    void noneIsKnownForCommunesAndAgencies(Setting setting) {
        for (Norm<?> norm : Norms.all()) {
            assertThat(Consequences.of(norm.id(), setting, FIRST)).isEmpty();
        }
        assertThat(Consequences.noneKnown(VI)).endsWith("không có nghĩa là không có.");
    }

    @Test
    void nothingIsSaidOfAUnitWhoseSettingIsNotKnown() {
        assertThat(Consequences.of(NO_REGULATION, null, FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "D145-39.1-dialogue-yearly, D283:21.2",
        "D145-39.5-public-3-working-days, D283:21.3",
        "D145-38.1-employer-side, D283:21.5",
        "D145-48.2-regulation-consulted, D283:21.6"
    })
    void everyActHangsOnTheNormsItSanctions(String norm, String provision) {
        assertThat(Consequences.of(norm, Setting.NON_STATE_EMPLOYER, FIRST))
                .extracting(Consequence::provision)
                .containsExactly(Citation.parse(provision));
    }

    @Test
    void everyNormNamedIsANormOfAnEmployer() {
        for (Consequence one : Consequences.all()) {
            assertThat(one.norms()).allSatisfy(id -> {
                Norm<?> norm = Norms.get(id);
                assertThat(norm).as(id).isNotNull();
                assertThat(norm.settings()).as(id).containsAnyElementsOf(one.settings());
            });
        }
    }

    /** So that a breach of the norm is one of a unit on which the sanction falls. */
    @Test
    void noNormNamedBindsAnotherUnit() {
        for (Consequence one : Consequences.all()) {
            one.norms()
                    .forEach(id -> assertThat(one.settings())
                            .as(id)
                            .containsAll(Norms.find(id).orElseThrow().settings()));
            one.norms()
                    .forEach(id -> assertThat(Consequences.of(id, FIRST)).as(id).contains(one));
        }
    }

    @Test
    void sayTheActTheAmountsAndTheDayInBothLanguages() {
        Consequence one = Consequences.of(NO_REGULATION, Setting.NON_STATE_EMPLOYER, FIRST)
                .get(0);
        assertThat(one.text(VI))
                .isEqualTo("Có thể bị phạt tiền từ 10.000.000 đến 20.000.000 đồng đối với tổ chức, từ 5.000.000 đến"
                        + " 10.000.000 đồng đối với cá nhân, nếu từ ngày 10/9/2026 có hành vi không xây dựng, ban hành hoặc"
                        + " sửa đổi, bổ sung quy chế dân chủ ở cơ sở tại nơi làm việc (khoản 1 Điều 21 Nghị định số"
                        + " 283/2026/NĐ-CP).");
        assertThat(one.text(Locale.ENGLISH))
                .isEqualTo(
                        "May be fined 10,000,000 to 20,000,000 dong as an organisation, 5,000,000 to 10,000,000 dong as"
                                + " an individual, for not drawing up, issuing or amending the democracy regulation of the"
                                + " workplace from 10 September 2026 on (clause 1, article 21 of Decree 283/2026/NĐ-CP).");
    }

    @Test
    void amountsStandInGroupsOfThreeDigits() {
        Consequence one = new Consequence(
                Citation.parse("D283:21.1"),
                InForce.from(FIRST),
                Set.of(Setting.AGENCY),
                500,
                300_000,
                List.of("X-1"),
                "a",
                "a");
        assertThat(one.text(VI)).contains("từ 1.000 đến 600.000 đồng", "từ 500 đến 300.000 đồng");
        assertThat(one.text(Locale.ENGLISH)).contains("1,000 to 600,000 dong", "500 to 300,000 dong");
    }

    @Test
    void aFineWhoseBoundsAreOutOfOrderIsRefused() {
        Citation provision = Citation.parse("D283:21.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Consequence(
                        provision, InForce.from(FIRST), Set.of(Setting.AGENCY), 2, 1, List.of("X-1"), "a", "a"))
                .withMessageContaining("from 2 to 1");
    }

    private static Consequence fine(long least, long most, Set<Setting> settings, List<String> norms) {
        return new Consequence(
                Citation.parse("D283:21.1"), InForce.from(FIRST), settings, least, most, norms, "a", "a");
    }

    @Test
    void aFineMayBeginAtNothingAndBeOfOneAmount() {
        Set<Setting> settings = Set.of(Setting.AGENCY);
        List<String> norms = List.of("X-1");
        assertThat(fine(0, 0, settings, norms).mostOnOrganisation()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> fine(-1, 0, settings, norms));
        assertThatIllegalArgumentException().isThrownBy(() -> fine(0, 1, Set.of(), norms));
        assertThatIllegalArgumentException().isThrownBy(() -> fine(0, 1, settings, List.of()));
    }

    @Test
    void whatToSayWhereNoneIsKnownStandsInBothLanguages() {
        assertThat(Consequences.noneKnown(VI)).startsWith("Đối với vi phạm không nêu mức phạt");
        assertThat(Consequences.noneKnown(Locale.ENGLISH)).startsWith("Where no fine is named beside a breach");
    }
}
