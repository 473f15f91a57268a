package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must be known for a condition to hold, and for it to fail. */
class FactGapsTest {

    record Post(@Nullable Boolean vacant, @Nullable Boolean filled) {}

    private static final Circumstances HERE = Circumstances.alone(LocalDate.of(2026, 12, 31));
    private static final Post UNKNOWN = new Post(null, null);
    private static final Fact<Post, Boolean> VACANT = Fact.of("/vacant", Post::vacant);
    private static final Fact<Post, Boolean> FILLED = Fact.of("/filled", Post::filled);

    @Test
    void oneAloneCanFailAConjunction() {
        Fact<Post, Boolean> both = Fact.and(VACANT, FILLED);
        assertThat(both.gaps(UNKNOWN, HERE, false)).containsExactly("/vacant");
        assertThat(both.gaps(UNKNOWN, HERE, true)).containsExactly("/vacant", "/filled");
        assertThat(both.gaps(new Post(true, null), HERE, false)).containsExactly("/filled");
    }

    @Test
    void oneAloneCanFulfilADisjunction() {
        Fact<Post, Boolean> either = Fact.or(VACANT, FILLED);
        assertThat(either.gaps(UNKNOWN, HERE, true)).containsExactly("/vacant");
        assertThat(either.gaps(UNKNOWN, HERE, false)).containsExactly("/vacant", "/filled");
    }

    @Test
    void theContraryTurnsTheSides() {
        Fact<Post, Boolean> neither = Fact.not(Fact.or(VACANT, FILLED));
        assertThat(neither.gaps(UNKNOWN, HERE, false)).containsExactly("/vacant");
        assertThat(neither.gaps(UNKNOWN, HERE, true)).containsExactly("/vacant", "/filled");
        assertThat(neither.gaps(UNKNOWN, HERE)).containsExactly("/vacant", "/filled");
    }

    @Test
    void whatMayShowThatARuleDoesNotApplyIsAskedFirst() {
        Rule<Post> filled = Rules.where(Fact.or(VACANT, FILLED), Rules.holds(FILLED));
        assertThat(filled.judge(UNKNOWN, HERE).settled().missing()).containsExactly("/vacant", "/filled");
        Rule<Post> vacant = Rules.where(Fact.and(VACANT, FILLED), Rules.holds(FILLED));
        assertThat(vacant.judge(UNKNOWN, HERE).settled().missing()).containsExactly("/vacant");
    }
}
