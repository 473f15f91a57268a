package vn.danchu.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The named values of one finding, in the order given. Immutable. */
public final class Arguments {

    private static final Arguments NONE = new Arguments(new Argument[0], new Object[0]);

    private final Argument[] names;
    private final Object[] values;

    private Arguments(Argument[] names, Object[] values) {
        this.names = names;
        this.values = values;
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
        return new Arguments(new Argument[] {name}, new Object[] {kept(name, value)});
    }

    /**
     * These values and one more.
     *
     * @throws IllegalArgumentException if the value is not of the argument's type
     */
    public Arguments with(Argument name, Object value) {
        Argument[] moreNames = Arrays.copyOf(names, names.length + 1);
        Object[] moreValues = Arrays.copyOf(values, values.length + 1);
        moreNames[names.length] = name;
        moreValues[values.length] = kept(name, value);
        return new Arguments(moreNames, moreValues);
    }

    /** These values with another in place of the one of this name, or one more where there is none. */
    Arguments replaced(Argument name, Object value) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name) {
                Object[] others = values.clone();
                others[i] = kept(name, value);
                return new Arguments(names, others);
            }
        }
        return with(name, value);
    }

    /** The same, their paths below a prefix. */
    Arguments placed(String prefix) {
        Arguments placed = this;
        for (int i = 0; i < names.length && !prefix.isEmpty(); i++) {
            if (names[i].type() == Argument.Type.PATHS && values[i] instanceof List<?> paths) {
                List<String> below = new ArrayList<>(paths.size());
                for (Object path : paths) {
                    below.add(Outcome.placed(prefix, path.toString()));
                }
                placed = placed.replaced(names[i], below);
            }
        }
        return placed;
    }

    /** The same, their paths from the dossier. */
    Arguments inDossier(String record) {
        Arguments placed = this;
        for (int i = 0; i < names.length; i++) {
            if (names[i].type() == Argument.Type.PATHS && values[i] instanceof List<?> paths) {
                placed = placed.replaced(
                        names[i],
                        paths.stream()
                                .map(path -> Norm.inDossier(record, path.toString()))
                                .toList());
            }
        }
        return placed;
    }

    /** One form for each type, so that equal findings are equal however they came to be. */
    private static Object kept(Argument name, Object value) {
        boolean fits = switch (name.type()) {
            case DATE -> value instanceof LocalDate;
            case COUNT, YEAR -> value instanceof Integer || value instanceof Long;
            case CODES, PATHS -> value instanceof List<?>;
            case CONDITION, FIGURE, PRINTED -> value instanceof String;
            case PERCENTAGE -> value instanceof BigDecimal;
        };
        if (!fits) {
            throw new IllegalArgumentException(name + " takes a " + name.type() + ", not " + value.getClass());
        }
        if (value instanceof List<?> list) {
            return List.copyOf(list);
        }
        return switch (name.type()) {
            case COUNT -> ((Number) value).longValue();
            case YEAR -> ((Number) value).intValue();
            default -> value;
        };
    }

    /** The value, or null if there is none of that name. */
    public @Nullable Object get(Argument name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name) {
                return values[i];
            }
        }
        return null;
    }

    /** How many there are. */
    public int size() {
        return names.length;
    }

    /** Shows each, in order. */
    public void forEach(BiConsumer<Argument, Object> each) {
        for (int i = 0; i < names.length; i++) {
            each.accept(names[i], values[i]);
        }
    }

    /** Equal names and values in equal order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Arguments that
                && Arrays.equals(names, that.names)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        forEach((name, value) -> text.append(text.length() > 1 ? ", " : "")
                .append(name.key())
                .append('=')
                .append(value));
        return text.append('}').toString();
    }
}
