package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Unit;

/**
 * When a norm applies. Its name is the key of the text that says why a norm does not ({@code condition.NAME}).
 *
 * @param name key of the text, in kebab case, stating the condition in the positive
 * @param fact true, false, or null if not known
 * @param <T> the record
 */
public record Condition<T>(String name, Fact<T, Boolean> fact) {
    /** Names an argument that is missing. */
    public Condition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fact, "fact");
    }

    /** A condition on the record. */
    public static <T> Condition<T> of(String name, String path, Function<T, @Nullable Boolean> holds) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(holds, "holds");
        return new Condition<>(name, Fact.of(path, holds));
    }

    /** A condition on the unit. */
    public static <T> Condition<T> ofUnit(String name, String component, Function<Unit, @Nullable Boolean> holds) {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(holds, "holds");
        return new Condition<>(name, Fact.ofUnit(component, holds));
    }

    /** The same on another day, as {@link Fact#onDay}. */
    public Condition<T> onDay(Fact<T, LocalDate> day) {
        return new Condition<>(name, fact.onDay(day));
    }

    /** The same on any day of the dossier's period, as {@link Fact#onAnyDayOfPeriod}. */
    public Condition<T> onAnyDayOfPeriod() {
        return new Condition<>(name, Fact.onAnyDayOfPeriod(fact));
    }

    /** The contrary, under a name of its own. */
    public Condition<T> not(String contraryName) {
        Objects.requireNonNull(contraryName, "contraryName");
        return new Condition<>(contraryName, Fact.not(fact));
    }
}
