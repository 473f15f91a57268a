package vn.danchu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Citation;

class RecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatEndedHadBegun() {
        assertThat(new Span(DAY, null, null).begunBy(DAY)).isEqualTo(Truth.TRUE);
        assertThat(new Span(DAY, null, null).begunBy(DAY.minusDays(1))).isEqualTo(Truth.FALSE);
        assertThat(new Span(null, DAY, null).begunBy(DAY)).isEqualTo(Truth.TRUE);
        assertThat(new Span(null, DAY, null).begunBy(DAY.minusDays(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(new Span(null, null, null).begunBy(DAY)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void regulationPointsStandInTheOrderOfArticle37() {
        assertThat(RegulationPoint.catalogue().entries().stream().map(CatalogueEntry::code))
                .containsExactly("37.2.a", "37.2.b", "37.2.c", "37.2.d", "37.2.đ", "37.2.e", "37.2.g");
    }

    /** A record of which only the decision is known. */
    private static final DecisionRecord OF_A_DECISION = new DecisionRecord() {
        @Override
        public String decisionId() {
            return "QĐ1";
        }

        @Override
        public @Nullable String village() {
            return null;
        }

        @Override
        public @Nullable LocalDate votedOn() {
            return null;
        }

        @Override
        public String votedAt() {
            return "/heldOn";
        }

        @Override
        public @Nullable Boolean cameToIt() {
            return null;
        }

        @Override
        public String cameToItAt() {
            return "/elected";
        }

        @Override
        public @Nullable Recognition recognition() {
            return null;
        }
    };

    @Test
    void recordsOfADecisionStandInTheirListAndNameTheDecision() {
        assertThat(OF_A_DECISION.decisionAt()).isEqualTo("/decisionId");
        assertThat(OF_A_DECISION.householdsAtVote()).isNull();
        assertThat(OF_A_DECISION.inFavour()).isNull();
        DecisionRecord.Records some = new DecisionRecord.Records("/elections", List.of(OF_A_DECISION));
        assertThat(some.path()).isEqualTo("/elections");
        assertThat(some.all()).containsExactly(OF_A_DECISION);
        assertThat(new DecisionRecord.Records("/elections", null).all()).isNull();
    }

    @Test
    void aRegulationPointHasItsPlaceInArticle37() {
        assertThat(RegulationPoint.MANNER.listing().citation()).isEqualTo(Citation.parse("D145:37.2.d"));
        assertThat(RegulationPoint.catalogue().get("37.2.đ")).isEqualTo(RegulationPoint.RESPONSIBILITIES);
    }
}
