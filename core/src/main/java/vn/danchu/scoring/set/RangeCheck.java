package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether ranges cover a stretch of numbers without gap and overlap. */
final class RangeCheck {

    private RangeCheck() {}

    /** A range, which of its bounds belong to it, and where it stands. */
    record Range(@Nullable BigDecimal from, @Nullable BigDecimal to, Band.Included included, String path) {

        boolean isEmpty() {
            if (from == null || to == null) {
                return false;
            }
            int sign = from.compareTo(to);
            return sign > 0 || (sign == 0 && included != Band.Included.BOTH);
        }
    }

    static Range range(Band band, Band.Included ofAll, String path) {
        return new Range(band.from(), band.to(), band.included(ofAll), path);
    }

    /**
     * Collects empty ranges, overlaps and gaps.
     *
     * @param least the least number there can be, or null if there is none
     * @param most the largest number there can be, or null if there is none
     */
    static void look(
            List<Range> ranges, @Nullable BigDecimal least, @Nullable BigDecimal most, String path, Faults faults) {
        if (ranges.isEmpty()) {
            faults.add(path, Message.of("set.empty"));
            return;
        }
        empty(ranges, faults);
        List<Range> sorted = ranges.stream()
                .sorted(Comparator.comparing(Range::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Range::to, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        IntStream.range(1, sorted.size()).forEach(i -> neighbours(sorted.get(i - 1), sorted.get(i), faults));
        ends(sorted, least, most, faults);
    }

    static void empty(List<Range> ranges, Faults faults) {
        for (Range range : ranges) {
            if (range.isEmpty() && range.from != null && range.to != null) {
                faults.add(range.path, Message.of("set.emptyBand", "from", range.from, "to", range.to));
            }
        }
    }

    /** The bound that two neighbours share must belong to one of them, and to one alone. */
    private static void neighbours(Range below, Range above, Faults faults) {
        BigDecimal end = below.to;
        BigDecimal start = above.from;
        int sign = end == null || start == null ? -1 : start.compareTo(end);
        boolean both = below.included.upper() && above.included.lower();
        boolean neither = !below.included.upper() && !above.included.lower();
        if (sign < 0 || (sign == 0 && both)) {
            faults.add(above.path, Message.of("set.overlap", "with", below.path));
        } else if (end != null && start != null && sign > 0) {
            faults.add(above.path, Message.of("set.gap", "from", end, "to", start));
        } else if (end != null && neither) {
            faults.add(above.path, Message.of("set.gapAt", "at", end));
        }
    }

    /** The least and the largest possible number must lie in a range. */
    private static void ends(List<Range> sorted, @Nullable BigDecimal least, @Nullable BigDecimal most, Faults faults) {
        Range first = sorted.get(0);
        BigDecimal from = first.from;
        if (from != null && (least == null || from.compareTo(least) > (first.included.lower() ? 0 : -1))) {
            faults.add(first.path, Message.of("set.openBelow", "from", from));
        }
        Range last = sorted.get(sorted.size() - 1);
        BigDecimal to = last.to;
        if (to != null && (most == null || to.compareTo(most) < (last.included.upper() ? 0 : 1))) {
            faults.add(last.path, Message.of("set.openAbove", "to", to));
        }
    }
}
