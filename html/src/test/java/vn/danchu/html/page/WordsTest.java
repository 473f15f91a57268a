package vn.danchu.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.danchu.dossier.Dossier;

class WordsTest {

    private static final PageTexts VI = PageTexts.of(Locale.forLanguageTag("vi"));
    private static final PageTexts EN = PageTexts.of(Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(VI.keys()).isEqualTo(EN.keys());
    }

    @Test
    void everyListOfADossierHasAName() {
        Arrays.stream(Dossier.class.getRecordComponents())
                .filter(component -> component.getType() == java.util.List.class)
                .forEach(component -> assertThat(VI.find("record." + component.getName()))
                        .as("the name of %s", component.getName())
                        .isNotNull());
    }

    @Test
    void vietnameseComesFirst() {
        assertThat(PageTexts.of(Locale.FRENCH)).isSameAs(VI);
        assertThat(PageTexts.of(Locale.UK)).isSameAs(EN);
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(VI.number(new java.math.BigDecimal("66.50"))).isEqualTo("66,5");
        assertThat(EN.number(new java.math.BigDecimal("100"))).isEqualTo("100");
        assertThat(VI.number((java.math.BigDecimal) null)).isEqualTo("?");
    }
}
