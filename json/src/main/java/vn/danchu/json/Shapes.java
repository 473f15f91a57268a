package vn.danchu.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Arguments;
import vn.danchu.law.Citation;

/** The shapes of types, each made once; what a record is made of is found when it is first read or written. */
final class Shapes {

    private static final Map<Class<?>, Shape> MADE = new ConcurrentHashMap<>();

    /** The types of the library that have a form as values of others' objects, and those that have none. */
    private static final Map<Class<?>, Optional<Shape>> STANDING_ALONE = new ConcurrentHashMap<>();

    private Shapes() {}

    /**
     * The shape of a record, a sealed interface of records, or an enumeration.
     *
     * @throws IllegalArgumentException if the type is none of these
     */
    static Shape of(Class<?> type) {
        Shape known = MADE.get(type); // which, unlike computeIfAbsent, never waits
        return known != null ? known : MADE.computeIfAbsent(type, Shapes::make);
    }

    /**
     * The form of one of the library's public types wherever a value of it stands, or null if it has none. A record that is
     * one of several of an interface has the form of the interface, which says which it is.
     */
    static @Nullable Shape alone(Class<?> type) {
        Optional<Shape> known = STANDING_ALONE.get(type);
        if (known == null) {
            // Not computed within the map: to find one is to ask for another, which may share its bin.
            known = Optional.ofNullable(findAlone(type));
            STANDING_ALONE.put(type, known);
        }
        return known.orElse(null);
    }

    private static @Nullable Shape findAlone(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers()) || !isOfTheLibrary(type)) {
            return null;
        }
        if (type == Citation.class || type == Arguments.class) {
            return scalar(type, Bounds.NONE);
        }
        for (Class<?> above : type.getInterfaces()) {
            Shape choice = above.isSealed() ? alone(above) : null;
            if (choice != null) {
                return choice;
            }
        }
        try {
            if (type.isEnum() || type.isRecord() || type.isSealed()) {
                Shape shape = of(type);
                shape.link(new HashSet<>());
                return shape;
            }
            return null;
        } catch (IllegalArgumentException e) {
            return null; // it holds functions, or something else that is no data
        }
    }

    /** Of core, or of this module: an application may name its packages alike. */
    private static boolean isOfTheLibrary(Class<?> type) {
        return type.getName().startsWith("vn.danchu.")
                && (standsWith(Citation.class, type) || standsWith(Shapes.class, type));
    }

    private static boolean standsWith(Class<?> known, Class<?> type) {
        return known.getModule().isNamed()
                ? known.getModule() == type.getModule()
                : Objects.equals(
                        known.getProtectionDomain().getCodeSource(),
                        type.getProtectionDomain().getCodeSource());
    }

    private static Shape make(Class<?> type) {
        if (type.isEnum()) {
            return new CodeShape(type);
        } else if (type.isRecord()) {
            return new RecordShape(type, null);
        } else if (type.isSealed()) {
            return new ChoiceShape(type);
        }
        throw new IllegalArgumentException(type + " has no JSON form");
    }

    /**
     * The components of a record, in their order.
     *
     * @throws IllegalArgumentException if one has no JSON form
     */
    static Component[] componentsOf(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        if (parts == null) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        return Arrays.stream(parts)
                .map(part -> new Component(part, shape(part.getAnnotatedType())))
                .toArray(Component[]::new);
    }

    private static Shape shape(AnnotatedType annotated) {
        Type type = annotated.getType();
        Bounds bounds = Bounds.of(annotated);
        if (annotated instanceof AnnotatedParameterizedType generic) {
            return collection((Class<?>) ((ParameterizedType) type).getRawType(), generic, bounds);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException(type + " has no JSON form");
        }
        Shape scalar = scalar(plain, bounds);
        return scalar != null ? scalar : of(plain);
    }

    private static Shape collection(Class<?> raw, AnnotatedParameterizedType generic, Bounds bounds) {
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        if (raw == List.class) {
            return new ListShape(shape(arguments[0]), bounds);
        }
        if (raw == Set.class) {
            Shape element = shape(arguments[0]);
            return element instanceof CodeShape codes && codes.fitBits()
                    ? new CodeSetShape(codes, bounds)
                    : new SetShape(element, bounds);
        }
        if (raw == Map.class && shape(arguments[0]) instanceof Key keys) {
            return new MapShape(keys, shape(arguments[1]));
        }
        throw new IllegalArgumentException(generic.getType() + " has no JSON form");
    }

    private static @Nullable Shape scalar(Class<?> type, Bounds bounds) {
        if (type == String.class) {
            return new TextShape(bounds);
        } else if (type == Boolean.class || type == boolean.class) {
            return new BooleanShape();
        } else if (type == Integer.class || type == int.class) {
            return new WholeShape(false, bounds);
        } else if (type == Long.class || type == long.class) {
            return new WholeShape(true, bounds);
        } else if (type == BigDecimal.class) {
            return new DecimalShape(bounds);
        } else if (type == LocalDate.class) {
            return new DateShape();
        } else if (type == MonthDay.class) {
            return new MonthDayShape();
        } else if (type == Citation.class) {
            return new CitationShape();
        } else if (type == Arguments.class) {
            return new ArgumentsShape();
        }
        return null;
    }
}
