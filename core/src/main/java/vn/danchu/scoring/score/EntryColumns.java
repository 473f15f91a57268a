package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Column;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Criterion.ScoredBy;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Rounding;

/** The columns written for one criterion, less those with points outside its bounds. */
final class EntryColumns {

    private static final Column[] ALL = Column.values();
    private static final Column[] LATEST_FIRST = {
        Column.SUPERIOR, Column.SECOND_APPRAISED, Column.APPRAISED, Column.COMPUTED, Column.CLAIMED
    };

    private static final EntryColumns NOTHING_WRITTEN = new EntryColumns(null, -1, new BigDecimal[ALL.length]);

    private final @Nullable Entry entry;
    private final int line;
    private final @Nullable BigDecimal[] points;

    private EntryColumns(@Nullable Entry entry, int line, @Nullable BigDecimal[] points) {
        this.entry = entry;
        this.line = line;
        this.points = points;
    }

    /** The columns of an entry, which stands in this line of the form; null if there is none. */
    static EntryColumns of(
            Criterion criterion, @Nullable Rounding rounding, @Nullable Entry entry, int line, Readings readings) {
        if (entry == null) {
            return NOTHING_WRITTEN;
        }
        EntryColumns columns = new EntryColumns(entry, line, new BigDecimal[ALL.length]);
        for (Column column : ALL) {
            BigDecimal written = entry.points(column);
            Message wrong = written == null ? null : wrong(criterion, rounding, column, written);
            if (wrong == null) {
                columns.points[column.ordinal()] = written;
            } else {
                columns.fault(name(column), wrong, readings);
            }
        }
        return columns;
    }

    private void fault(String property, Message wrong, Readings readings) {
        readings.fault("/entries/" + line + "/" + property, wrong);
    }

    /** The column's name in the form. */
    static String name(Column column) {
        return switch (column) {
            case CLAIMED -> "claimed";
            case COMPUTED -> "computed";
            case APPRAISED -> "appraised";
            case SECOND_APPRAISED -> "secondAppraised";
            case SUPERIOR -> "superior";
        };
    }

    private static @Nullable Message wrong(
            Criterion criterion, @Nullable Rounding rounding, Column column, BigDecimal written) {
        BigDecimal step = rounding == null ? null : rounding.step();
        if (step != null && written.remainder(step).signum() != 0) {
            return Message.of("input.noMultiple", "points", written, "step", step);
        }
        if (!mayHold(criterion.scoredBy(), column)) {
            return Message.of("input.notScoredBy", "column", column, "scorer", criterion.scoredBy());
        }
        BigDecimal most = criterion.maximum();
        if (most != null && written.compareTo(most) > 0) {
            return Message.of("input.aboveMaximum", "points", written, "maximum", most);
        }
        return written.compareTo(criterion.minimum()) < 0
                ? Message.of("input.belowMinimum", "points", written, "minimum", criterion.minimum())
                : null;
    }

    private static boolean mayHold(ScoredBy scorer, Column column) {
        return switch (scorer) {
            case UNIT -> true;
            case APPRAISER -> column != Column.CLAIMED;
            case SUPERIOR -> column == Column.SUPERIOR;
        };
    }

    @Nullable
    BigDecimal written(Column column) {
        return points[column.ordinal()];
    }

    /** The latest column that has points, or null if none has. */
    @Nullable
    Column decidedBy(ScoredBy scorer, boolean computed, boolean claimRefused) {
        for (Column column : LATEST_FIRST) {
            boolean has = column == Column.COMPUTED
                    ? computed && scorer != ScoredBy.SUPERIOR
                    : written(column) != null && !(claimRefused && column == Column.CLAIMED);
            if (has) {
                return column;
            }
        }
        return null;
    }

    @Nullable
    Exact points(Column column, @Nullable Exact computed) {
        BigDecimal written = written(column);
        return column == Column.COMPUTED || written == null ? computed : Exact.of(written);
    }

    /** Names every written column as bad input: the criterion was left out. */
    void refuseAll(Readings readings) {
        for (Column column : ALL) {
            if (points[column.ordinal()] != null) {
                fault(name(column), Message.of("input.leftOut"), readings);
            }
        }
    }

    /** Each column that differs from the one before it, in the order of the sheet. */
    List<CriterionScore.Difference> differences(@Nullable BigDecimal computed, Readings readings) {
        if (entry == null) {
            return List.of();
        }
        List<CriterionScore.Difference> differences = new ArrayList<>(2);
        Column before = null;
        BigDecimal previous = null;
        for (Column column : ALL) {
            BigDecimal now = column == Column.COMPUTED ? computed : written(column);
            if (now == null) {
                continue;
            }
            if (before != null && previous != null && now.compareTo(previous) != 0) {
                String reason = entry.reasons().get(column);
                differences.add(new CriterionScore.Difference(before, column, now.subtract(previous), reason));
                if (reason == null && column != Column.COMPUTED) {
                    fault("reasons", Message.of("input.noReason", "column", column, "before", before), readings);
                }
            }
            before = column;
            previous = now;
        }
        return differences;
    }
}
