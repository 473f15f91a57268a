package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;

/**
 * The results of many units taken together. A mean and a sum are two different roll-ups, never one number that could be
 * either.
 *
 * @param kind what {@code value} is
 * @param value the mean or the sum of the points of complete sheets, as they stand beside each other
 *     ({@link ScoreSheet#comparable()}); null if there is none
 * @param counted how many complete sheets are in it
 * @param ofLess units in it of which criteria were left out
 * @param levels how many units have each level, by code; units without a level are not in it
 * @param names what each of these levels is called, by code
 * @param withoutLevel units with a sheet but no level
 * @param incomplete units whose sheet is not complete; their totals are not in the value
 * @param withoutSheet expected units without a sheet
 */
public record RollUp(
        Kind kind,
        @Nullable BigDecimal value,
        int counted,
        List<String> ofLess,
        Map<String, Integer> levels,
        Map<String, Label> names,
        List<String> withoutLevel,
        List<String> incomplete,
        List<String> withoutSheet) {

    /** Copies map and lists. */
    public RollUp {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(levels, "levels");
        Objects.requireNonNull(names, "names");
        ofLess = List.copyOf(Objects.requireNonNull(ofLess, "ofLess"));
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        withoutLevel = List.copyOf(Objects.requireNonNull(withoutLevel, "withoutLevel"));
        incomplete = List.copyOf(Objects.requireNonNull(incomplete, "incomplete"));
        withoutSheet = List.copyOf(Objects.requireNonNull(withoutSheet, "withoutSheet"));
    }

    /** What a roll-up's value is. */
    public enum Kind {
        /** The mean of the points. */
        MEAN,
        /** The sum of the points. */
        SUM
    }

    /**
     * The mean of the points.
     *
     * @param expected codes of the units that should have a sheet
     * @param scale decimal places of the mean, rounded half up; 0 or more. The mean has more where so many would show a
     *     rounder number than it is: 79.996 is not 80.00
     * @throws IllegalArgumentException if sheets of several sets or periods are mixed, a sheet names no unit, or a unit
     *     has two
     */
    public static RollUp mean(List<ScoreSheet> sheets, List<String> expected, int scale) {
        Objects.requireNonNull(sheets, "sheets");
        Objects.requireNonNull(expected, "expected");
        RollUp sum = sum(sheets, expected);
        BigDecimal of = sum.value;
        BigDecimal mean = of == null || sum.counted == 0 ? null : mean(of, sum.counted, scale);
        return new RollUp(
                Kind.MEAN,
                mean,
                sum.counted,
                sum.ofLess,
                sum.levels,
                sum.names,
                sum.withoutLevel,
                sum.incomplete,
                sum.withoutSheet);
    }

    private static BigDecimal mean(BigDecimal sum, int count, int scale) {
        BigDecimal shown = Exact.quotient(sum, BigDecimal.valueOf(count)).shown(scale);
        return shown.setScale(Math.max(scale, shown.scale()));
    }

    /**
     * The sum of the points.
     *
     * @param expected codes of the units that should have a sheet
     * @throws IllegalArgumentException if sheets of several sets or periods are mixed, a sheet names no unit, or a unit
     *     has two
     */
    public static RollUp sum(List<ScoreSheet> sheets, List<String> expected) {
        Objects.requireNonNull(sheets, "sheets");
        Objects.requireNonNull(expected, "expected");
        Set<String> units = Sheets.units(sheets);
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        List<String> ofLess = new ArrayList<>();
        Map<String, Integer> levels = new LinkedHashMap<>();
        Map<String, Label> names = new LinkedHashMap<>();
        List<String> withoutLevel = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        for (ScoreSheet sheet : sheets) {
            String level = sheet.rating().level();
            Label name = sheet.rating().name();
            if (level == null || name == null) {
                withoutLevel.add(Sheets.unit(sheet));
            } else {
                levels.merge(level, 1, Integer::sum);
                names.put(level, name);
            }
            if (sheet.isComplete()) {
                sum = sum.add(sheet.comparable());
                counted++;
                if (sheet.isOfLess()) {
                    ofLess.add(Sheets.unit(sheet));
                }
            } else {
                incomplete.add(Sheets.unit(sheet));
            }
        }
        List<String> withoutSheet =
                expected.stream().filter(unit -> !units.contains(unit)).toList();
        BigDecimal value = counted == 0 ? null : sum;
        return new RollUp(Kind.SUM, value, counted, ofLess, levels, names, withoutLevel, incomplete, withoutSheet);
    }

    /** What one of its levels is called. */
    public Label name(String level) {
        Objects.requireNonNull(level, "level");
        return Objects.requireNonNull(names.get(level), level);
    }

    /**
     * The share of units that have one of these levels, as a measure for the level above: of all units, with a sheet or
     * without.
     */
    public Measured share(Set<String> of) {
        Objects.requireNonNull(of, "of");
        int having = 0;
        int all = withoutLevel.size() + withoutSheet.size();
        for (Map.Entry<String, Integer> level : levels.entrySet()) {
            all += level.getValue();
            having += of.contains(level.getKey()) ? level.getValue() : 0;
        }
        List<String> trace = levels.entrySet().stream()
                .map(level -> level.getKey() + ": " + level.getValue())
                .toList();
        return new Measured(MeasureValue.ratio(having, all), Measured.Origin.ROLL_UP, trace);
    }
}
