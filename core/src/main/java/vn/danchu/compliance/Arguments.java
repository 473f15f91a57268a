package vn.danchu.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The named values of one finding, in the order given. Immutable: each value holds on to those before it. */
public final class Arguments {

    private static final Arguments NONE = new Arguments(null, null, null);

    private final @Nullable Arguments before;
    private final @Nullable Argument name;
    private final @Nullable Object value;

    /** Whether there are paths among them. */
    private final boolean paths;

    private Arguments(@Nullable Arguments before, @Nullable Argument name, @Nullable Object value) {
        this.before = before;
        this.name = name;
        this.value = value;
        this.paths = (before != null && before.paths) || (name != null && name.type() == Argument.Type.PATHS);
    }

    /** No values. */
    public static Arguments none() {
        return NONE;
    }

    /**
     * One value.
     *
     * @throws IllegalArgumentException if the value is not of the argument's type
     */
    public static Arguments of(Argument name, Object value) {
        return NONE.with(name, value);
    }

    /**
     * These values and one more, which takes the place of the one of this name if there is one.
     *
     * @throws IllegalArgumentException if the value is not of the argument's type
     */
    public Arguments with(Argument other, Object more) {
        Object kept = kept(other, more);
        return get(other) == null ? new Arguments(this, other, kept) : swapped(other, kept);
    }

    private Arguments swapped(Argument other, Object instead) {
        if (before == null) {
            return this;
        }
        return name == other
                ? new Arguments(before, name, instead)
                : new Arguments(before.swapped(other, instead), name, value);
    }

    /** The same, their paths below a prefix. */
    Arguments placed(String prefix) {
        return paths && !prefix.isEmpty() ? moved(prefix, false) : this;
    }

    /** The same, their paths from the dossier. */
    Arguments inDossier(String record) {
        return paths ? moved(record, true) : this;
    }

    private Arguments moved(String prefix, boolean toDossier) {
        if (before == null || name == null || !paths) {
            return this;
        }
        Arguments earlier = before.moved(prefix, toDossier);
        if (name.type() != Argument.Type.PATHS || !(value instanceof List<?> some)) {
            return new Arguments(earlier, name, value);
        }
        String[] moved = new String[some.size()];
        for (int i = 0; i < moved.length; i++) {
            String path = some.get(i).toString();
            moved[i] = toDossier ? Norm.inDossier(prefix, path) : Outcome.placed(prefix, path);
        }
        List<String> all = moved.length == 1 ? List.of(moved[0]) : List.of(moved);
        // what the record and the whole dossier both ask for is one place only once both are named from the dossier
        return new Arguments(earlier, name, toDossier && name == Argument.MISSING ? Outcome.widest(all) : all);
    }

    /** One form for each type, so that equal findings are equal however they came to be. */
    private static Object kept(Argument name, Object value) {
        Object kept = switch (name.type()) {
            case DATE -> value instanceof LocalDate ? value : null;
            case COUNT -> value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : null;
            case YEAR -> value instanceof Integer || value instanceof Long ? ((Number) value).intValue() : null;
            case CODES, PATHS -> value instanceof List<?> some ? List.copyOf(some) : null;
            case DELAYS ->
                value instanceof List<?> some && some.stream().allMatch(Delay.class::isInstance)
                        ? List.copyOf(some)
                        : null;
            case CONDITION, FIGURE, PRINTED -> value instanceof String ? value : null;
            case PERCENTAGE -> value instanceof BigDecimal ? value : null;
        };
        if (kept == null) {
            throw new IllegalArgumentException(name + " takes a " + name.type() + ", not " + value.getClass());
        }
        return kept;
    }

    /** The value, or null if there is none of that name. */
    public @Nullable Object get(Argument of) {
        Arguments at = this;
        while (at.before != null && at.name != of) {
            at = at.before;
        }
        return at.value;
    }

    /** The paths, or codes, of that name, empty if there is none. */
    @SuppressWarnings("unchecked") // each was seen to be a string
    List<String> paths(Argument of) {
        if (!(get(of) instanceof List<?> paths)) {
            return List.of();
        }
        for (int i = 0; i < paths.size(); i++) {
            if (!(paths.get(i) instanceof String)) {
                return paths.stream().map(Object::toString).toList();
            }
        }
        return (List<String>) paths;
    }

    /** How many there are. */
    public int size() {
        int size = 0;
        for (Arguments at = this; at.before != null; at = at.before) {
            size++;
        }
        return size;
    }

    /** Shows each, in order. */
    public void forEach(BiConsumer<Argument, Object> each) {
        if (before != null && name != null && value != null) {
            before.forEach(each);
            each.accept(name, value);
        }
    }

    /** Equal names and values in equal order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Arguments that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<Object> values() {
        List<Object> values = new ArrayList<>();
        forEach((one, shown) -> {
            values.add(one);
            values.add(shown);
        });
        return values;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        forEach((one, shown) -> text.append(text.length() > 1 ? ", " : "")
                .append(one.key())
                .append('=')
                .append(shown));
        return text.append('}').toString();
    }
}
