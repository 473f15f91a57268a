package vn.danchu.figures;

import static vn.danchu.compliance.Argument.BASE;
import static vn.danchu.compliance.Argument.DONE;
import static vn.danchu.compliance.Argument.FOUND;
import static vn.danchu.compliance.Argument.HAS;
import static vn.danchu.compliance.Argument.START;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Arguments;
import vn.danchu.figures.FigureRollUp.Entry;

/** Rolls one figure of one unit up over its periods, by its kind. Values are known, exact and not negative. */
final class UnitRollUp {

    /** What a unit has, and up to which day. */
    record Total(String unit, BigDecimal value, LocalDate on) {}

    private final FigureFindings findings;
    private final List<Entry> inOrder;

    private UnitRollUp(FigureFindings findings, List<Entry> entries) {
        this.findings = findings;
        this.inOrder = entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.period().to())
                        .thenComparing(entry -> entry.period().from()))
                .toList();
    }

    /** The total of at least one entry; null if it is refused, which a finding then says. */
    static @Nullable Total over(FigureFindings findings, FigureKind kind, List<Entry> entries) {
        UnitRollUp unit = new UnitRollUp(findings, entries);
        return switch (kind) {
            case FLOW -> unit.flow();
            case STOCK -> unit.agreesOnEachDay() ? unit.latest() : null;
            case CUMULATIVE -> unit.agreesOnEachDay() && unit.neverFalls() ? unit.latest() : null;
        };
    }

    private @Nullable Total flow() {
        for (int i = 1; i < inOrder.size(); i++) {
            Entry before = inOrder.get(i - 1);
            Entry entry = inOrder.get(i);
            // In the order of their last days, periods are apart just when each begins after the one before has ended.
            if (!entry.period().from().isAfter(before.period().to())) {
                LocalDate from = entry.period().from().isAfter(before.period().from())
                        ? entry.period().from()
                        : before.period().from();
                refuse(
                        FigureReason.FLOWS_OVERLAP,
                        entry,
                        about(entry)
                                .with(START, from)
                                .with(DONE, before.period().to()));
                return null;
            }
        }
        BigDecimal sum = Count.sum(inOrder.stream().map(UnitRollUp::value).toList());
        if (inOrder.get(0).figure().unit() == null && !Count.isCountable(sum)) {
            refuse(FigureReason.TOO_LARGE, inOrder.get(0), about(inOrder.get(0)));
            return null;
        }
        Entry last = last();
        return new Total(last.unit(), sum, last.period().to());
    }

    private boolean agreesOnEachDay() {
        return none(
                FigureReason.VALUES_DISAGREE,
                (before, entry) -> entry.period().to().equals(before.period().to())
                        && value(entry).compareTo(value(before)) != 0);
    }

    private boolean neverFalls() {
        if (inOrder.get(0).period().to().getYear() != last().period().to().getYear()) {
            refuse(FigureReason.CUMULATIVE_OVER_YEARS, last(), about(last()));
            return false;
        }
        return none(
                FigureReason.CUMULATIVE_FALLS, (before, entry) -> value(entry).compareTo(value(before)) < 0);
    }

    /** Whether no entry is refused for what the one before it says. */
    private boolean none(FigureReason reason, BiPredicate<Entry, Entry> refused) {
        for (int i = 1; i < inOrder.size(); i++) {
            Entry before = inOrder.get(i - 1);
            Entry entry = inOrder.get(i);
            if (refused.test(before, entry)) {
                refuse(reason, entry, compared(entry, before));
                return false;
            }
        }
        return true;
    }

    private Total latest() {
        Entry last = last();
        return new Total(last.unit(), value(last), last.period().to());
    }

    private Entry last() {
        return inOrder.get(inOrder.size() - 1);
    }

    private void refuse(FigureReason reason, Entry entry, Arguments arguments) {
        findings.add(reason, entry.path(), arguments);
    }

    private Arguments compared(Entry entry, Entry before) {
        Arguments about = about(entry).with(DONE, entry.period().to());
        return entry.figure().unit() == null
                ? about.with(HAS, value(entry).longValueExact())
                        .with(BASE, value(before).longValueExact())
                : about;
    }

    private Arguments about(Entry entry) {
        return findings.about(entry.figure()).with(FOUND, List.of(entry.unit()));
    }

    private static BigDecimal value(Entry entry) {
        return Objects.requireNonNull(entry.figure().value());
    }
}
