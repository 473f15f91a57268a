package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Subject;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.DecisionForm;
import vn.danchu.supervision.Recommendation;

/** What a norm asks and reads is said in words, in both languages. */
class NormSheetTest {

    private static final NormSheet VI = NormSheet.of(Locale.forLanguageTag("vi"));
    private static final NormSheet EN = NormSheet.of(Locale.ENGLISH);

    static List<Norm<?>> norms() {
        return Norms.all();
    }

    private static Norm<?> norm(String id) {
        return Norms.get(id);
    }

    /** "chậm nhất là 05 ngày làm việc" (L10:12.3), "ít nhất 30% người lao động" (D145:40.1), "quá bán" (D59:16.3). */
    @Test
    void saysTheNumbersOfTheLaw() {
        assertThat(VI.asks(norm("L10-12.3-within-5-working-days"))).containsExactly("Trong thời hạn 5 ngày làm việc");
        assertThat(EN.asks(norm("D145-40.1-request-30-percent"))).containsExactly("3/10 or more");
        assertThat(EN.asks(norm("D59-16.3-majority"))).containsExactly("More than 1/2");
    }

    @Test
    void namesADatumByWhatItIsPartOf() {
        assertThat(VI.data(norm("L10-12.3-within-5-working-days")))
                .contains(new NormSheet.Datum("Disclosure", "/decision/signedOn", "Văn bản › Ngày ký", List.of()));
        assertThat(EN.data(norm("L10-41.1-per-project")))
                .filteredOn(datum -> datum.path().equals("/projects/*/kind"))
                .singleElement()
                .satisfies(datum -> assertThat(datum.values()).contains("OTHER: other"));
    }

    /** No path that a norm reads is without words, and no code of an enumeration stands in what it asks. */
    @ParameterizedTest
    @MethodSource("norms")
    void isInWordsThroughout(Norm<?> norm) {
        assertThat(VI.data(norm))
                .allSatisfy(datum -> assertThat(datum.label())
                        .as(datum.record() + datum.path())
                        .isNotEmpty()
                        .doesNotContain("/"));
        for (NormSheet sheet : List.of(VI, EN)) {
            assertThat(sheet.asks(norm)).allSatisfy(asked -> assertThat(asked).doesNotContainPattern("[A-Z]{2,}_|#"));
        }
    }

    /** "ít nhất 03 người" (D145:38.1), "không quá 02 người" (D59:13.3). */
    @Test
    void saysTheLeastAndTheMost() {
        assertThat(EN.asks(norm("D145-38.1-employer-side"))).containsExactly("At least 3");
        assertThat(EN.asks(norm("D59-13.3-deputies"))).containsExactly("At most 2");
        assertThat(VI.asks(norm("D59-13.3-deputies"))).containsExactly("Nhiều nhất là 2");
    }

    /**
     * "có chữ ký ... của người đại diện từng tổ chức đại diện người lao động (nếu có) và ... nhóm đại diện đối thoại" (D145:39.4), "không
     * đồng thời là cán bộ, công chức cấp xã" (L10:42.2).
     */
    @Test
    void saysListsInTheWordsOfWhatStandsInThem() {
        assertThat(EN.asks(norm("D145-39.4-minutes-signed")))
                .containsExactly(
                        "All of these: union", "All of these: other organisation", "All of these: dialogue group");
        assertThat(EN.asks(norm("L10-42.2-eligibility")))
                .containsExactly("All, without exception", "None of these: commune cadre; commune civil servant");
        assertThat(VI.asks(norm("L10-42.2-eligibility")))
                .element(1)
                .asString()
                .startsWith("Không được là: Cán bộ cấp xã");
    }

    @Test
    void aDatumBeginsAtTheDossierWhereTheNormReadsItThere() {
        assertThat(VI.data(norm("L10-42.2-eligibility")))
                .extracting(NormSheet.Datum::record, NormSheet.Datum::path)
                .contains(tuple("Dossier", "/unit/setting"), tuple("InvestmentSupervisionBoard", "/members"));
    }

    /** An entry of a catalogue is named by the law, so that its hundred others need not stand here. */
    @Test
    void onlyAnEnumerationThatIsNoCatalogueNamesWhatItMayBe() {
        assertThat(EN.data(norm("L10-12.3-within-5-working-days")))
                .filteredOn(datum -> datum.path().equals("/item"))
                .allSatisfy(datum -> assertThat(datum.values()).isEmpty());
        assertThat(EN.data(norm("L10-42.2-eligibility")))
                .filteredOn(datum -> datum.path().equals("/unit/setting"))
                .singleElement()
                .satisfies(datum -> assertThat(datum.values()).contains("COMMUNE: commune"));
    }

    /** A norm of a user's own may ask for what no record has. */
    @Test
    void namesAPathThatTheRecordDoesNotHaveAsItIs() {
        Norm<Recommendation> own = Subject.of(Recommendation.class, Fact.of("/receivedOn", Recommendation::receivedOn))
                .norm("L10-62.2-example", NormKind.THRESHOLD, "L10:62.2")
                .requires(CountRules.atLeast(1, Fact.<Recommendation, Integer>of("/count", one -> 1)));
        assertThat(EN.data(own)).contains(new NormSheet.Datum("Recommendation", "/count", "/count", List.of()));
    }

    /** "Cuộc họp của cộng đồng dân cư" (L10:17.1.a), "Biểu quyết trực tuyến" (L10:17.1.c). */
    @Test
    void namesAnEntryOfACatalogueByItsLabel() {
        Fact<CommunityDecision, DecisionForm> form = Fact.of("/form", CommunityDecision::form);
        Norm<CommunityDecision> own = Subject.of(CommunityDecision.class, Fact.of("/heldOn", CommunityDecision::heldOn))
                .norm("L10-17.1-example", NormKind.THRESHOLD, "L10:17.1")
                .requires(ListRules.oneOf(form, List.of(DecisionForm.ONLINE)));
        assertThat(VI.asks(own)).containsExactly("Chỉ được là: Biểu quyết trực tuyến");
        assertThat(EN.asks(own)).containsExactly("One of these only: Online vote");
    }

    /** "Bằng một trong các hình thức sau: … và được niêm yết công khai": posting alone is not enough, and not forbidden (D59:3.3). */
    @Test
    void tellsOneThatMustBeThereFromAllThatMayBe() {
        String asked = VI.asks(Norms.get("D59-3.3-notice-form")).toString();
        assertThat(asked).contains("Phải có ít nhất một trong các mục: ").doesNotContain("Chỉ được");
    }

    /** A norm of a user's own may ask with words that stand in no enumeration. */
    @Test
    void saysACodeThatNoEnumerationHasByItself() {
        Fact<Recommendation, String> board = Fact.of("/board", Recommendation::board);
        Norm<Recommendation> own = Subject.of(Recommendation.class, Fact.of("/receivedOn", Recommendation::receivedOn))
                .norm("L10-62.2-example", NormKind.THRESHOLD, "L10:62.2")
                .requires(ListRules.oneOf(board, List.of("TOWN_HALL")));
        assertThat(EN.asks(own)).containsExactly("One of these only: town hall");
    }
}
