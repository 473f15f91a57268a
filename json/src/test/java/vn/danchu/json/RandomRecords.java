package vn.danchu.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Delay;
import vn.danchu.law.Citation;
import vn.danchu.law.Instruments;

/** Makes records of any type with random components, by the same seed the same. */
final class RandomRecords {

    private static final String[] TEXTS = {
        "x", "Xã Đông Hòa", "\"quoted\" \\ / \b\f\n\r\t\u0001", "𠮷 🏘", "a".repeat(150), "đ é ữ", "\u2028\u007f", " x "
    };
    private static final int ATTEMPTS = 200;
    private static final int DEEPEST = 7;

    private final Random random;
    private final double unknown;
    private final int deepest;

    /** @param unknown the share of nullable components that are null */
    RandomRecords(long seed, double unknown) {
        this(seed, unknown, DEEPEST);
    }

    /** @param deepest below it lists are empty and what may be null is */
    RandomRecords(long seed, double unknown, int deepest) {
        this.random = new Random(seed);
        this.unknown = unknown;
        this.deepest = deepest;
    }

    <T> T next(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        Object scalar = scalar(plain);
        if (scalar != null) {
            return scalar;
        }
        if (plain.isSealed()) {
            Class<?>[] variants = plain.getPermittedSubclasses();
            return record(variants[depth > deepest ? 0 : random.nextInt(variants.length)], depth);
        }
        return record(plain, depth);
    }

    private @Nullable Object scalar(Class<?> type) {
        if (type == String.class) {
            return TEXTS[random.nextInt(TEXTS.length)];
        } else if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class || type == int.class) {
            return random.nextInt(10) == 0 ? Integer.MAX_VALUE : random.nextInt(5000);
        } else if (type == Long.class || type == long.class) {
            return random.nextInt(10) == 0 ? Long.MAX_VALUE : random.nextInt(5000);
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5) - 1);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
        } else if (type == MonthDay.class) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
            return MonthDay.of(day.getMonth(), day.getDayOfMonth());
        } else if (type == Citation.class) {
            return citation();
        } else if (type == Arguments.class) {
            return arguments();
        }
        return null;
    }

    private Citation citation() {
        int clause = random.nextInt(4);
        String point = clause > 0 && random.nextBoolean() ? String.valueOf("abcdđe".charAt(random.nextInt(6))) : "";
        return new Citation(
                Instruments.all().get(random.nextInt(Instruments.all().size())),
                1 + random.nextInt(100),
                clause,
                point);
    }

    private Arguments arguments() {
        Arguments arguments = Arguments.none();
        for (Argument argument : Argument.values()) {
            if (random.nextInt(4) == 0) {
                Object value = switch (argument.type()) {
                    case DATE -> LocalDate.of(2026, 1, 31);
                    case COUNT -> random.nextInt(100);
                    case YEAR -> 2026;
                    case CODES -> List.of("11.3", "11.3.đ");
                    case DELAYS ->
                        List.of(new Delay("2025-Q3", LocalDate.of(2025, 10, 16), LocalDate.of(2025, 10, 15)));
                    case PATHS -> List.of("/unit", "/disclosures/0/item");
                    case CONDITION, FIGURE, PRINTED -> "has-website";
                    case PERCENTAGE -> new java.math.BigDecimal("97.84");
                };
                arguments = arguments.with(argument, value);
            }
        }
        return arguments;
    }

    private Object collection(ParameterizedType type, int depth) {
        Type[] arguments = type.getActualTypeArguments();
        int size = depth > deepest ? 0 : random.nextInt(4);
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(value(arguments[0], depth + 1));
        }
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            elements.forEach(key -> map.put(key, value(arguments[1], depth + 1)));
            return map;
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(elements) : elements;
    }

    /** Records that refuse a combination of values are tried again with others. */
    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                boolean absent = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)
                        && (depth > deepest || random.nextDouble() < unknown);
                values[i] = absent ? null : value(components[i].getGenericType(), depth + 1);
            }
            try {
                return type.getConstructor(types).newInstance(values);
            } catch (InvocationTargetException e) {
                // refused; again
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException(type + " refuses everything");
    }
}
