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

    @Test
    void severalArticlesCoverEachOfThemAndWhatIsInIt() {
        Citation section = Citation.parse("L10:64-81");
        assertThat(List.of("L10:64", "L10:81.1.c", "L10:70.2", "L10:64-81", "L10:65-80"))
                .allSatisfy(within ->
                        assertThat(section.covers(Citation.parse(within))).isTrue());
        assertThat(List.of("L10:63", "L10:82", "L10:63-81", "L10:64-82", "D145:64"))
                .allSatisfy(without ->
                        assertThat(section.covers(Citation.parse(without))).isFalse());
        assertThat(Citation.parse("L10:64").covers(section)).isFalse();
        assertThat(Citation.parse("L10:64.1.a").covers(Citation.parse("L10:64.1.b")))
                .isFalse();
        assertThat(Citation.parse("L10:64.1.a").covers(Citation.parse("L10:64.1")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L10:13.2.a.1 | more than article, clause and point",
                "L10:1-2-3    | more than a first and a last article",
                "L10:64-64    | one article is written once",
                "L10:64-      | \"\" is not a number",
                "L10:12345    | \"12345\" is not a number",
                "L10:1/       | \"1/\" is not a number",
                "L10:1:       | \"1:\" is not a number",
                "L10:13.0     | clauses start at 1",
                "L10:13.2.    | empty point",
                "L10:0        | article 0, clause 0: numbers start at 1",
                "L10:81-64    | articles 81 to 64: they run forward, and have no clause or point",
                "L10:64-81.1  | articles 64 to 81: they run forward, and have no clause or point",
                "L10:64.1.f   | point \"f\" is not a letter",
                "L10:64.1.ab  | point \"ab\" is not a letter",
                "article 13 of Law 1 | no instrument \"Law 1\"",
                "point a, article 13 of Law 10/2022/QH15 | point \"a\" is not a letter"
            })
    void whatIsWrongIsSaid(String text, String why) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + why);
    }

    @Test
    void numbersHaveUpToFourDigits() {
        assertThat(Citation.parse("L10:1234").article()).isEqualTo(1234);
        assertThat(Citation.parse("L10:90.10")).isEqualTo(new Citation(Instruments.L10, 90, 10, ""));
        assertThat(Citation.parse("L10:1-2")).isEqualTo(new Citation(Instruments.L10, 1, 0, "", 2));
    }

    @Test
    void aPlaceLeavesTheInstrumentOutInEitherLanguage() {
        Citation point = Citation.parse("L10:64.1.đ");
        assertThat(point.place(Locale.forLanguageTag("vi"))).isEqualTo("điểm đ khoản 1 Điều 64");
        assertThat(point.place(Locale.ENGLISH)).isEqualTo("point đ, clause 1, article 64");
        assertThat(point.numbers()).isEqualTo("64.1.đ");
        assertThat(Citation.parse("L10:64-81").place(Locale.ENGLISH)).isEqualTo("article 64-81");
    }

    @Test
    void aNegativeClauseIsNone() {
        assertThatThrownBy(() -> new Citation(Instruments.L10, 1, -1, ""))
                .hasMessage("article 1, clause -1: numbers start at 1");
    }

    @Test
    void anArticleIsMissingBeforeAHyphenInEveryForm() {
        for (String text : new String[] {"L10:-5", "Điều -5 Luật số 10/2022/QH15", "article -5 of Law 10/2022/QH15"}) {
            assertThatThrownBy(() -> Citation.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("(\"\" is not a number)");
        }
    }
}
