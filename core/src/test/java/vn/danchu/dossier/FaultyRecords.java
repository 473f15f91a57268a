package vn.danchu.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;

/** Makes records of any type whose components are drawn without regard to each other, by the same seed the same. */
final class FaultyRecords {

    private static final int ATTEMPTS = 200;
    private static final int DEEPEST = 8;
    private static final int[] COUNTS = {0, 0, 1, 2, 3, 5, 7, 8, 9, 50, 99, 100, Integer.MAX_VALUE, -1};
    private static final String[] TEXTS = {"", " ", "T1", "T2", "D1", "Xã Đông Hòa"};
    private static final List<Citation> CITATIONS =
            List.of(Citation.parse("L10:69"), Citation.parse("L10:77.1"), Citation.parse("L10:11"));
    private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);

    private final Random random;
    private final double unknown;

    /** @param unknown the share of nullable components that are null */
    FaultyRecords(long seed, double unknown) {
        this.random = new Random(seed);
        this.unknown = unknown;
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
        return scalar != null ? scalar : record(plain, depth);
    }

    private @Nullable Object scalar(Class<?> type) {
        if (type == String.class) {
            return TEXTS[random.nextInt(TEXTS.length)];
        } else if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class || type == int.class) {
            return COUNTS[random.nextInt(COUNTS.length)];
        } else if (type == Long.class || type == long.class) {
            return (long) COUNTS[random.nextInt(COUNTS.length)];
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(1000), 1);
        } else if (type == LocalDate.class) {
            return day();
        } else if (type == MonthDay.class) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
            return MonthDay.of(day.getMonth(), day.getDayOfMonth());
        } else if (type == Citation.class) {
            return CITATIONS.get(random.nextInt(CITATIONS.size()));
        }
        return null;
    }

    private LocalDate day() {
        return switch (random.nextInt(12)) {
            case 0 -> LocalDate.of(1, 1, 1);
            case 1 -> LocalDate.of(9999, 12, 31);
            default -> FIRST.plusDays(random.nextInt(2000));
        };
    }

    private Object collection(ParameterizedType type, int depth) {
        int size = depth > DEEPEST ? 0 : random.nextInt(4);
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(value(type.getActualTypeArguments()[0], depth + 1));
        }
        return List.class.isAssignableFrom((Class<?>) type.getRawType()) ? elements : new LinkedHashSet<>(elements);
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
                        && random.nextDouble() < unknown;
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
