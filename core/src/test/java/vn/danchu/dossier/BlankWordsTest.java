package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.village.RepealBuilder;
import vn.danchu.village.SuspensionBuilder;
import vn.danchu.village.VillageHeadDismissalBuilder;

/** Words in the place of an entry of the law's list say something, or are as if they were not there. */
class BlankWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankSaysNothing(String blank) {
        assertThat(CommunityDecisionBuilder.builder().otherMatter(blank).build().otherMatter())
                .isNull();
        assertThat(CommunityDecisionBuilder.builder().otherForm(blank).build().otherForm())
                .isNull();
        assertThat(VillageHeadDismissalBuilder.builder()
                        .otherGround(blank)
                        .build()
                        .otherGround())
                .isNull();
        assertThat(SuspensionBuilder.builder().otherCause(blank).build().otherCause())
                .isNull();
        assertThat(RepealBuilder.builder().otherGround(blank).build().otherGround())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nghỉ hưu", " khác "})
    void wordsStayAsTheyAre(String words) {
        assertThat(CommunityDecisionBuilder.builder().otherMatter(words).build().otherMatter())
                .isEqualTo(words);
        assertThat(CommunityDecisionBuilder.builder().otherForm(words).build().otherForm())
                .isEqualTo(words);
        assertThat(VillageHeadDismissalBuilder.builder()
                        .otherGround(words)
                        .build()
                        .otherGround())
                .isEqualTo(words);
        assertThat(SuspensionBuilder.builder().otherCause(words).build().otherCause())
                .isEqualTo(words);
        assertThat(RepealBuilder.builder().otherGround(words).build().otherGround())
                .isEqualTo(words);
    }
}
