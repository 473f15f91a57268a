package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L10:13.2   | khoản 2 Điều 13 Luật số 10/2022/QH15 | clause 2, article 13 of Law 10/2022/QH15",
                "L10:64.1.đ | điểm đ khoản 1 Điều 64 Luật số 10/2022/QH15 | point đ, clause 1, article 64 of Law 10/2022/QH15",
                "D59:3      | Điều 3 Nghị định số 59/2023/NĐ-CP | article 3 of Decree 59/2023/NĐ-CP",
                "D145:43.1.a | điểm a khoản 1 Điều 43 Nghị định số 145/2020/NĐ-CP | point a, clause 1, article 43 of Decree 145/2020/NĐ-CP"
            })
    void printsAndParsesInThreeForms(String data, String vi, String en) {
        Citation citation = Citation.parse(data);
        assertThat(citation).hasToString(data);
        assertThat(citation.vi()).isEqualTo(vi);
        assertThat(citation.en()).isEqualTo(en);
        assertThat(Citation.parse(vi)).isEqualTo(citation);
        assertThat(Citation.parse(en)).isEqualTo(citation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "L10",
                "L10:",
                "L10:0",
                "L10:13.",
                "L10:13.0",
                "L10:13.2.",
                "L10:13.2.f",
                "L10:13.2.aa",
                "L10:13.2.a.1",
                "L10:-1",
                "L10:13.x",
                "L99:1",
                "khoản 2 Luật số 10/2022/QH15",
                "article 13 of Law 1/2022/QH15"
            })
    void refusesWhatIsNoCitationAndSaysWhatOneIs(String text) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\" is not a citation such as L10:13.2");
    }

    @Test
    void pointsFollowTheVietnameseAlphabet() {
        List<String> sorted = List.of(
                "D59:20",
                "L10:12.1",
                "L10:12.1.a",
                "L10:12.1.d",
                "L10:12.1.đ",
                "L10:12.1.e",
                "L10:12.1.k",
                "L10:12.2",
                "L10:12-13",
                "L10:13.1");
        List<Citation> backwards =
                new ArrayList<>(sorted.stream().map(Citation::parse).toList());
        Collections.reverse(backwards);
        assertThat(backwards.stream().sorted().map(Object::toString)).containsExactlyElementsOf(sorted);
    }

    @Test
    void severalArticlesAreReadInWordsToo() {
        Citation citation = Citation.parse("L10:64-81");
        assertThat(Citation.parse(citation.vi())).isEqualTo(citation);
        assertThat(Citation.parse(citation.en())).isEqualTo(citation);
        assertThat(citation.text(Locale.ENGLISH)).isEqualTo("article 64-81 of Law 10/2022/QH15");
        assertThat(citation.text(Locale.forLanguageTag("vi"))).isEqualTo("Điều 64-81 Luật số 10/2022/QH15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"point", "point a", "clause", "clause 2", "point a clause", "point a clause 2", "article"})
    void wordsThatBreakOffAreNoCitation(String text) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(no article)");
    }

    @Test
    void anArticleCoversItsClausesAndAClauseItsPoints() {
        Citation article = Citation.parse("L10:64");
        Citation clause = Citation.parse("L10:64.1");
        Citation point = Citation.parse("L10:64.1.đ");
        assertThat(article.covers(clause)).isTrue();
        assertThat(clause.covers(point)).isTrue();
        assertThat(point.covers(point)).isTrue();
        assertThat(clause.covers(article)).isFalse();
        assertThat(clause.covers(Citation.parse("L10:64.2"))).isFalse();
        assertThat(clause.covers(Citation.parse("D145:64.1"))).isFalse();
    }
}
