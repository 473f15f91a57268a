package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Setting;

/** Nội dung chính quyền địa phương cấp xã phải công khai. */
class Article11Test {

    private static List<String> required(Setting setting) {
        return DisclosureItem.catalogue().entries(setting).stream()
                .filter(item -> item.main() == item && item.required())
                .map(DisclosureItem::code)
                .toList();
    }

    @Test
    void clauses1To13AreRequiredAndClause14OnlyWhereAdded() {
        assertThat(required(Setting.COMMUNE))
                .containsExactly(
                        "11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.8", "11.9", "11.10", "11.11",
                        "11.12", "11.13");
    }

    @Test
    void theOtherListsAreThoseOfArticles46And64AndOfDecree145() {
        assertThat(required(Setting.AGENCY)).hasSize(11).startsWith("46.1").endsWith("46.11");
        assertThat(required(Setting.STATE_ENTERPRISE))
                .containsExactly("64.1.a", "64.1.b", "64.1.c", "64.1.d", "64.1.đ", "64.1.e", "64.1.g");
        assertThat(required(Setting.NON_STATE_EMPLOYER))
                .containsExactly("43.1.a", "43.1.b", "43.1.c", "43.1.d", "43.1.đ", "43.1.e");
    }

    @Test
    void aSubItemCitesTheClauseItBelongsTo() {
        assertThat(DisclosureItem.PROJECTS.listing().citation()).hasToString("L10:11.3");
        assertThat(DisclosureItem.PROJECTS.main()).isEqualTo(DisclosureItem.PROJECTS_LAND_AND_PLANNING);
        assertThat(DisclosureItem.INSURANCE_AND_UNION_DUES.main()).isEqualTo(DisclosureItem.INSURANCE_AND_UNION_DUES);
    }

    @Test
    void clause3WasRewordedOn1July2025WithoutGapOrOverlap() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        assertThat(DisclosureItem.DISTRICT_PLAN.listing().inForce().on(last)).isTrue();
        assertThat(DisclosureItem.DISTRICT_PLAN.listing().inForce().on(last.plusDays(1)))
                .isFalse();
        assertThat(DisclosureItem.GENERAL_PLANS.listing().inForce().on(last)).isFalse();
        assertThat(DisclosureItem.GENERAL_PLANS.listing().inForce().on(last.plusDays(1)))
                .isTrue();
    }
}
