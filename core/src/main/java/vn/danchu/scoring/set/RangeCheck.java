package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether ranges cover a stretch of numbers without gap and overlap. */
final class RangeCheck {

    private RangeCheck() {}

    /** A range and where it stands. */
    record Range(@Nullable BigDecimal from, @Nullable BigDecimal to, String path) {}

    static Range range(Band band, String path) {
        return new Range(band.from(), band.to(), path);
    }

    /**
     * Collects empty ranges, overlaps and gaps.
     *
     * @param least the least number there can be, or null if there is none
     * @param most the largest number there can be, or null if there is none
     */
    static void look(
            List<Range> ranges,
            Band.Included included,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            String path,
            SetCheck.Faults faults) {
        if (ranges.isEmpty()) {
            faults.add(path, Message.of("set.empty"));
            return;
        }
        for (Range range : ranges) {
            if (range.from != null && range.to != null && range.from.compareTo(range.to) >= 0) {
                faults.add(range.path, Message.of("set.emptyBand", "from", range.from, "to", range.to));
            }
        }
        List<Range> sorted = ranges.stream()
                .sorted(Comparator.comparing(Range::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        IntStream.range(1, sorted.size()).forEach(i -> neighbours(sorted.get(i - 1), sorted.get(i), faults));
        ends(sorted, included, least, most, faults);
    }

    private static void neighbours(Range below, Range above, SetCheck.Faults faults) {
        BigDecimal end = below.to;
        BigDecimal start = above.from;
        if (end == null || start == null || start.compareTo(end) < 0) {
            faults.add(above.path, Message.of("set.overlap", "with", below.path));
        } else if (start.compareTo(end) > 0) {
            faults.add(above.path, Message.of("set.gap", "from", end, "to", start));
        }
    }

    /** The least and the largest possible number must lie in a range. */
    private static void ends(
            List<Range> sorted,
            Band.Included included,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            SetCheck.Faults faults) {
        Range first = sorted.get(0);
        BigDecimal from = first.from;
        boolean lower = included == Band.Included.LOWER;
        if (from != null && (least == null || from.compareTo(least) > (lower ? 0 : -1))) {
            faults.add(first.path, Message.of("set.openBelow", "from", from));
        }
        Range last = sorted.get(sorted.size() - 1);
        BigDecimal to = last.to;
        if (to != null && (most == null || to.compareTo(most) < (lower ? 1 : 0))) {
            faults.add(last.path, Message.of("set.openAbove", "to", to));
        }
    }
}
