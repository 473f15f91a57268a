package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Instrument;
import vn.danchu.law.Period;

/** Each record that a dossier holds is built by name, and what may be null may be given as null. */
class BuildersTest {

    /** Values that their factories make, and the library's own instruments. */
    private static final List<Class<?>> VALUES = List.of(Period.class, InForce.class, Citation.class, Instrument.class);

    static Stream<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(Dossier.class, records);
        return records.stream().filter(type -> type.getEnclosingClass() == null && !VALUES.contains(type));
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            List.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type instanceof Class<?> record && record.isRecord() && records.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), records);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void takeWhatTheRecordTakes(Class<?> record) throws ReflectiveOperationException {
        Class<?> builder = Class.forName(record.getName() + "Builder");
        for (RecordComponent component : record.getRecordComponents()) {
            Method setter = builder.getMethod(component.getName(), component.getType());
            assertThat(setter.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class))
                    .as(component.toString())
                    .isEqualTo(component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }
}
