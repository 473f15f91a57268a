package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Verdict;
import vn.danchu.rollup.Portion;

/** A row of a table in the making, cell by cell. */
final class Cells {

    private final List<@Nullable TableValue> cells = new ArrayList<>();

    Cells text(@Nullable String... texts) {
        for (String text : texts) {
            cells.add(TableValue.text(text));
        }
        return this;
    }

    Cells number(long number) {
        cells.add(TableValue.number(number));
        return this;
    }

    /** Cells without anything. */
    Cells none(int count) {
        cells.addAll(Collections.nCopies(count, null));
        return this;
    }

    /** How many there are of each verdict. */
    Cells counts(Map<Verdict, Long> counts) {
        for (Verdict verdict : Verdict.values()) {
            number(counts.getOrDefault(verdict, 0L));
        }
        return this;
    }

    /** A part, the whole and, if it is a share of anything, the percentage. */
    Cells share(Portion portion) {
        number(portion.part()).number(portion.of());
        cells.add(portion.isShare() ? TableValue.number(portion.percent(1)) : null);
        return this;
    }

    List<@Nullable TableValue> row() {
        return cells;
    }
}
