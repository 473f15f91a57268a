package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.law.Instrument;

/** Sentence by sentence: each is judged by named norms or has its reason, and each norm has its words. */
class SentencesTest {

    /** Words so few say nothing on their own: what they ask is said where they stand. */
    private static final int FEW = 50;

    @Test
    void everyProvisionOfTheInstrumentsReadWholeHasItsSentences() {
        Set<Citation> found = new HashSet<>();
        Sentence.all().forEach(one -> found.add(one.provision()));
        assertThat(Article.all()).allSatisfy(article -> assertThat(found).containsAll(article.provisions()));
        assertThat(Article.all())
                .extracting(article -> article.citation().instrument().code())
                .containsOnlyElementsOf(Sentence.WHOLE);
    }

    @Test
    void everySentenceIsJudgedOrHasItsReason() {
        assertThat(Sentence.all()).allSatisfy(one -> {
            assertThat(one.words()).as(one.id()).isNotBlank();
            assertThat(one.isJudged() || one.reason() != null).as(one.id()).isTrue();
        });
    }

    @Test
    void noSentenceNamesANormThatDoesNotExist() {
        Set<String> ids = new TreeSet<>();
        Norms.all().forEach(norm -> ids.add(norm.id()));
        assertThat(Sentence.all().stream().flatMap(one -> one.norms().stream())).isSubsetOf(ids);
    }

    @Test
    void noReasonIsLeftOver() {
        Set<String> used = new TreeSet<>();
        Sentence.all().stream()
                .filter(one -> one.reason() != null)
                .forEach(one -> used.add(one.reason().name()));
        assertThat(used).containsAll(Sentence.REASONS.keySet());
    }

    /** Of what is known from reports only there are no words. */
    @Test
    void everyNormIsNamedByASentenceOfAProvisionThatItCites() {
        List<String> without = new ArrayList<>();
        for (Norm<?> norm : Norms.all()) {
            if (norm.citations().stream()
                    .noneMatch(citation -> citation.instrument().state() != Instrument.TextState.REPORTED)) {
                continue;
            }
            boolean named = Sentence.all().stream()
                    .filter(one -> one.norms().contains(norm.id()))
                    .anyMatch(one -> norm.citations().stream()
                            .anyMatch(cited -> cited.covers(one.provision())
                                    || one.provision().covers(cited)));
            if (!named) {
                without.add(norm.id());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void idsAreNumberedWithoutGapAndWordingsFollowEachOther() {
        for (String code : Sentence.instruments()) {
            Map<Citation, Integer> last = new HashMap<>();
            Sentence before = null;
            for (Sentence one : Sentence.of(code)) {
                boolean later = before != null && before.id().equals(one.id());
                if (later) {
                    assertThat(one.from()).as(one.id()).isEqualTo(before.to().plusDays(1));
                } else {
                    int number = last.getOrDefault(one.provision(), 0) + 1;
                    assertThat(one.number()).as(one.id()).isEqualTo(number);
                    last.put(one.provision(), number);
                }
                before = one;
            }
        }
    }

    @Test
    void equalWordsOfAnInstrumentGetEqualMarks() {
        for (String code : Sentence.instruments()) {
            Map<String, Sentence> marked = new HashMap<>();
            for (Sentence one : Sentence.of(code)) {
                Sentence other = marked.putIfAbsent(one.bare(), one);
                if (other != null && one.words().length() > FEW) {
                    assertThat(one.isJudged())
                            .as(other.id() + " and " + one.id())
                            .isEqualTo(other.isJudged());
                }
            }
        }
    }

    @Test
    void thePagesAreFresh() throws IOException {
        for (String code : Sentence.instruments()) {
            GeneratedPage.isFresh(GeneratedPage.DOCS.resolve("sentences").resolve(code + ".md"), SentencePage.of(code));
        }
        GeneratedPage.isFresh(GeneratedPage.DOCS.resolve("sentences").resolve("README.md"), SentencePage.index());
    }
}
