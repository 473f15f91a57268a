package vn.danchu.cli;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Subject;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.dossier.OwnNorms;
import vn.danchu.figures.RollUpScope;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.RecordForm;
import vn.danchu.law.Citation;
import vn.danchu.law.Consequence;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.rollup.NotComparableException;
import vn.danchu.rollup.ReportChanges;
import vn.danchu.tabular.RecordTables;

/** One value of each type that public methods take, made by its constants, its factories or its constructors. */
final class Samples {

    private final Map<Class<?>, Object> samples = new HashMap<>();
    private final Set<Class<?>> inTheMaking = new HashSet<>();

    Samples() {
        for (Object sample : List.of(
                "1",
                true,
                1,
                1L,
                1.0,
                BigDecimal.ONE,
                LocalDate.of(2026, 3, 2),
                Locale.ENGLISH,
                Citation.parse("L10:13.2"),
                Instruments.get("L10"),
                DisclosureItem.DEVELOPMENT_PLAN.listing(),
                CriteriaSets.load("reference.commune"),
                CriteriaSets.scorer("reference.commune"),
                WorkingCalendar.vietnam().get(2026),
                new Consequence(
                        Citation.parse("L10:13.2"),
                        Instruments.get("L10").inForce(),
                        Set.of(Setting.COMMUNE),
                        0,
                        1,
                        List.of("1"),
                        "1",
                        "1"),
                RollUpScope.quarters(List.of("1"), 2026),
                RecordForm.of(Dossier.class).properties().get(0))) {
            samples.put(sample.getClass(), sample);
        }
        samples.put(OwnNorms.class, new OwnNorms(own(Instruments.get("L10")), "1", List.of()));
        samples.put(boolean.class, true);
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(double.class, 1.0);
        samples.put(Object.class, "1");
        samples.put(CharSequence.class, "1");
        samples.put(Class.class, Dossier.class);
        samples.put(Record.class, Norms.all().get(0).citations().get(0));
        samples.put(Enum.class, Reason.values()[0]);
        samples.put(Path.class, Path.of("none"));
        samples.put(List.class, List.of());
        samples.put(Collection.class, List.of());
        samples.put(Iterable.class, List.of());
        samples.put(Set.class, Set.of());
        samples.put(Map.class, Map.of());
        samples.put(Optional.class, Optional.empty());
        samples.put(OutputStream.class, OutputStream.nullOutputStream());
        samples.put(InputStream.class, new ByteArrayInputStream(new byte[] {'{', '}'}));
        samples.put(Reader.class, new StringReader("{}"));
        samples.put(Norms.all().get(0).getClass(), Norms.all().get(0));
        samples.put(RecordTables.DISCLOSURES.getClass(), RecordTables.DISCLOSURES);
        samples.put(Evidence.Elements.class, Evidence.any(Fact.of("disclosures", Dossier::disclosures)));
        samples.put(
                Norm.Draft.class,
                Subject.of(Dossier.class, Fact.of("on", dossier -> LocalDate.EPOCH))
                        .norm("L10-1.1-sample", NormKind.values()[0], "L10:1.1"));
        samples.put(NotComparableException.class, notComparable());
    }

    private static NotComparableException notComparable() {
        Assessor assessor = Assessor.standard();
        Dossier dossier = DossierBuilder.builder().build();
        try {
            ReportChanges.between(
                    assessor.assess(dossier, LocalDate.of(2026, 3, 2)),
                    assessor.assess(dossier, LocalDate.of(2026, 3, 1)));
        } catch (NotComparableException e) {
            return e;
        }
        throw new IllegalStateException("the later report was made as of an earlier day");
    }

    /** A province's instrument. */
    private static Instrument own(Instrument like) {
        return new Instrument(
                "X1",
                like.kind(),
                "1",
                like.title(),
                like.titleEn(),
                like.issuer(),
                like.issued(),
                like.published(),
                like.inForce(),
                List.of(),
                like.state(),
                like.source(),
                like.reviewed());
    }

    /** An argument for each parameter; null for one that may be null. */
    @Nullable
    Object[] arguments(Executable executable) {
        Object[] arguments = new Object[executable.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = executable.getParameterTypes()[i];
            arguments[i] = !type.isPrimitive() && mayBeNull(executable, i) ? null : sample(type);
        }
        return arguments;
    }

    /**
     * Whether the parameter is {@code @Nullable}, or one that Jakarta Validation asks for; a compact constructor has this from
     * its record's components.
     */
    static boolean mayBeNull(Executable executable, int parameter) {
        RecordComponent[] components = executable.getDeclaringClass().getRecordComponents();
        boolean canonical = executable instanceof Constructor
                && components != null
                && components.length == executable.getParameterCount();
        if (!canonical) {
            return executable.getAnnotatedParameterTypes()[parameter].isAnnotationPresent(Nullable.class);
        }
        AnnotatedType type = components[parameter].getAnnotatedType();
        Method accessor = components[parameter].getAccessor();
        return type.isAnnotationPresent(Nullable.class)
                || accessor.isAnnotationPresent(NotNull.class)
                || accessor.isAnnotationPresent(NotBlank.class);
    }

    /** @throws IllegalStateException if there is no way to make one */
    Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type == Stream.class) {
            return Stream.empty(); // each can be used once
        }
        Object known = samples.get(type);
        if (known == null) {
            if (!inTheMaking.add(type)) {
                throw new IllegalStateException(type + " needs itself");
            }
            try {
                known = make(type);
            } finally {
                inTheMaking.remove(type);
            }
            samples.put(type, known);
        }
        return known;
    }

    private Object make(Class<?> type) {
        String why = "nothing makes " + type;
        for (Executable way : ways(type)) {
            try {
                Object[] arguments = arguments(way);
                return way instanceof Method method
                        ? method.invoke(null, arguments)
                        : ((Constructor<?>) way).newInstance(arguments);
            } catch (ReflectiveOperationException | IllegalStateException e) {
                why = way + ": " + (e.getCause() == null ? e : e.getCause());
            }
        }
        try {
            for (Field field : type.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType())) {
                    return field.get(null);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                try {
                    return sample(permitted);
                } catch (IllegalStateException e) {
                    why = String.valueOf(e.getMessage());
                }
            }
        } else if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::answer);
        }
        throw new IllegalStateException(why);
    }

    private static List<Executable> ways(Class<?> type) {
        List<Executable> ways = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(method.getModifiers())
                    && type.isAssignableFrom(method.getReturnType())) {
                ways.add(method);
            }
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            ways.addAll(List.of(type.getConstructors()));
        }
        ways.sort(Comparator.comparing(Executable::getParameterCount));
        return ways;
    }

    private @Nullable Object answer(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return method.getDeclaringClass() == Object.class ? "sample" : sample(method.getReturnType());
    }
}
