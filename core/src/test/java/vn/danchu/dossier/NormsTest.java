package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Norm;
import vn.danchu.law.Setting;

/** The norms of the library, as they are listed. */
class NormsTest {

    private static List<String> ids(List<Norm<?>> norms) {
        return norms.stream().<String>map(Norm::id).toList();
    }

    @Test
    void allStandOnceByTheirIds() {
        assertThat(ids(Norms.all())).hasSizeGreaterThan(400).containsExactlyElementsOf(new TreeSet<>(ids(Norms.all())));
    }

    @ParameterizedTest
    @EnumSource
    void thoseOfASettingBindItsUnitsAndNoOtherDoes(Setting setting) {
        assertThat(Norms.of(setting))
                .isNotEmpty()
                .isSubsetOf(Norms.all())
                .allMatch(norm -> norm.settings().contains(setting));
        assertThat(Norms.all())
                .filteredOn(norm -> !ids(Norms.of(setting)).contains(norm.id()))
                .noneMatch(norm -> norm.settings().contains(setting));
        assertThat(ids(Norms.of(setting))).isSorted();
    }

    /** Articles 11 to 14 bind communes, 64 to 66 state enterprises (L10:11, 64). */
    @Test
    void aCommuneHasThoseOfArticle11AndAStateEnterpriseThoseOfArticle64() {
        assertThat(ids(Norms.of(Setting.COMMUNE)))
                .contains("L10-11-item-disclosed")
                .noneMatch(id -> id.startsWith("L10-64"));
        assertThat(ids(Norms.of(Setting.STATE_ENTERPRISE)))
                .doesNotContain("L10-11-item-disclosed")
                .anyMatch(id -> id.startsWith("L10-64"));
    }

    @Test
    void wordsAreEnglishForEnglishAndVietnameseForEveryOther() {
        String english = Norms.texts(Locale.UK).question("L10-11-item-disclosed");
        String vietnamese = Norms.texts(Locale.forLanguageTag("vi-VN")).question("L10-11-item-disclosed");
        assertThat(english).startsWith("Has every item");
        assertThat(vietnamese).startsWith("Mọi nội dung");
        assertThat(Norms.texts(Locale.FRENCH).question("L10-11-item-disclosed")).isEqualTo(vietnamese);
    }
}
