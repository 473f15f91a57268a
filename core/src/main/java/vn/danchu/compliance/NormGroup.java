package vn.danchu.compliance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.danchu.law.Setting;

/**
 * Norms on records of one kind, which are declared when they are first asked for: to declare all of them is most of what a first verdict
 * waits for. Immutable and thread-safe.
 *
 * @param type the record they judge
 * @param settings the settings whose units they bind, all of them together
 * @param declared answers the norms, always the same
 * @param <T> the record they judge
 */
public record NormGroup<T>(Class<T> type, Set<Setting> settings, Supplier<List<Norm<T>>> declared) {

    /** Copies the set. */
    public NormGroup {
        Objects.requireNonNull(type, "type");
        settings = Set.copyOf(Objects.requireNonNull(settings, "settings"));
        Objects.requireNonNull(declared, "declared");
    }

    /** Norms that bind units of these settings. */
    public static <T> NormGroup<T> of(Class<T> type, Supplier<List<Norm<T>>> declared, Setting... settings) {
        Objects.requireNonNull(settings, "settings");
        return new NormGroup<>(type, Set.of(settings), declared);
    }

    /** One that is declared already. */
    public static <T> NormGroup<T> of(Norm<T> norm) {
        Objects.requireNonNull(norm, "norm");
        return new NormGroup<>(norm.type(), norm.settings(), () -> List.of(norm));
    }

    /** The norms, in the order of the law. */
    public List<Norm<T>> norms() {
        return declared.get();
    }
}
