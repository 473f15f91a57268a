package vn.danchu.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Citation;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureType;

/** The measures of the Law as they are looked up, and as their file is read. */
class LawMeasuresTest {

    private static final String VILLAGES = "conference.villages";

    @Test
    void areLookedUpByTheirKeys() {
        assertThat(LawMeasures.find(VILLAGES)).map(Measure::key).contains(VILLAGES);
        assertThat(LawMeasures.find("conference.village")).isEmpty();
        assertThat(LawMeasures.get(VILLAGES).type()).isEqualTo(MeasureType.RATIO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawMeasures.get("conference.village"))
                .withMessageContaining("did you mean \"conference.villages\"?");
    }

    @Test
    void areAllThatASetMayRead() {
        assertThat(LawMeasures.all()).extracting(Measure::key).contains(VILLAGES, "prohibited.acts");
        assertThat(new LawMeasures().measures()).isEqualTo(LawMeasures.all());
    }

    @Test
    void nameTheNormsThatFeedThem() {
        assertThat(LawMeasures.norms("conference.reviews"))
                .containsExactly("L10-52.3-half-yearly-review", "L10-70.3-half-yearly-review");
        assertThat(LawMeasures.norms("supervision.investmentBoards"))
                .startsWith("L10-41.1-composition")
                .endsWith("L10-41.1-per-project");
        assertThat(LawMeasures.norms("prohibited.acts")).isEmpty();
        assertThat(LawMeasures.norms("none")).isEmpty();
    }

    @Test
    void ofChaptersAreTheFourPartsThatTheLawHasAlike() {
        assertThat(LawMeasures.chapters())
                .extracting(Measure::key)
                .containsExactly("norms.disclosure", "norms.decision", "norms.consultation", "norms.supervision");
        assertThat(LawMeasures.chapter(Citation.parse("L10:46.1")))
                .extracting(Measure::key)
                .isEqualTo("norms.disclosure");
        assertThat(LawMeasures.chapter(Citation.parse("L10:81.1")))
                .extracting(Measure::key)
                .isEqualTo("norms.supervision");
        assertThat(LawMeasures.chapter(Citation.parse("L10:9"))).isNull();
    }

    private static LawSource read(String key) {
        return LawSourceFile.read().stream()
                .filter(source -> source.measure().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areReadLineByLine() {
        LawSource villages = read(VILLAGES);
        assertThat(villages.measure().type()).isEqualTo(MeasureType.RATIO);
        assertThat(villages.measure().label())
                .isEqualTo(new Label(
                        "Tỷ lệ thôn, tổ dân phố tổ chức hội nghị định kỳ cuối năm",
                        "Share of villages that held the yearly residents' conference"));
        assertThat(villages.measure().citations()).containsExactly(Citation.parse("L10:33.1"));
        assertThat(villages.count()).isEqualTo(LawSource.Count.ALL_OCCASIONS);
        assertThat(villages.parts()).containsExactly(new LawSource.Part(null, List.of("L10-33.1-yearly")));
        assertThat(villages.absences()).isNull();
        assertThat(villages.articles()).isEmpty();
    }

    @Test
    void ofRecordsNameTheListAndTheNormThatMissesThem() {
        LawSource boards = read("supervision.investmentBoards");
        assertThat(boards.parts()).singleElement().satisfies(part -> {
            assertThat(part.records()).isEqualTo(RecordList.named("investmentSupervisionBoards"));
            assertThat(part.norms()).startsWith("L10-41.1-composition").endsWith("D59-17.3-deputies");
        });
        assertThat(boards.absences()).isEqualTo("L10-41.1-per-project");
        assertThatIllegalStateException()
                .isThrownBy(() -> RecordList.named("nothing"))
                .withMessage("no list nothing");
    }

    @Test
    void ofArticlesCoverTheirProvisions() {
        LawSource decision = read("norms.decision");
        assertThat(decision.covers(Citation.parse("L10:24.1"))).isTrue();
        assertThat(decision.covers(Citation.parse("L10:25.1"))).isFalse();
        assertThat(decision.covers(Citation.parse("D185:7"))).isTrue();
    }
}
