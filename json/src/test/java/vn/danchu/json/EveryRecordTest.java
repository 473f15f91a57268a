package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.calendar.CalendarYear;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Completion;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.DecidedVote;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NormGroup;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.OneVote;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.ToldTwice;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.OwnNorms;
import vn.danchu.law.ContradictionException;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.Defaulted;

/** Every record that the library shows to its users can be sent and kept as JSON. */
class EveryRecordTest {

    private static final int EXAMPLES = 5;

    /** What norms are written and judged with: they hold functions and the calendar, and are no data. */
    private static final Set<Class<?>> NO_DATA = Set.of(
            Circumstances.class,
            Completion.class,
            Condition.class,
            ContradictionException.Datum.class,
            DecidedVote.class,
            DecisionRecord.Records.class,
            Duty.class,
            Fact.class,
            NormGroup.class,
            Occasion.class,
            OneVote.class,
            OwnNorms.class,
            OwnNorms.OwnNorm.class,
            Subject.class,
            ToldTwice.class,
            ToldTwice.Otherwise.class);

    static Stream<Class<?>> records() throws IOException, URISyntaxException {
        Path core = Path.of(Dossier.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> names;
        try (ModuleReader reader =
                ModuleFinder.of(core).find("vn.danchu.core").orElseThrow().open()) {
            names = reader.list()
                    .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
        return names.stream()
                .<Class<?>>map(EveryRecordTest::load)
                .filter(type -> type.isRecord() && isPublic(type) && !NO_DATA.contains(type));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Dossier.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void isReadAsItWasWritten(Class<?> type) {
        for (int seed = 0; seed < EXAMPLES; seed++) {
            byte[] bytes = DanchuJson.strict().toBytes(new RandomRecords(seed, 0.3).next(type));
            ReadResult<?> read = DanchuJson.strict().read(bytes, type);
            assertThat(read.faults()).as("seed %d", seed).isEmpty();
            assertThat(DanchuJson.strict().toBytes(read.orThrow()))
                    .as("seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    /** What a component is declared to be, its record does: it fills in for null what is defaulted, and nothing else. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void fillsInWhatIsDeclaredToHaveADefault(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object whole = new RandomRecords(1, 0.3).next(type);
        List<String> declared = new ArrayList<>();
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (components[i].isAnnotationPresent(Defaulted.class)) {
                declared.add(components[i].getName());
            }
            Object[] values = new Object[components.length];
            for (int j = 0; j < values.length; j++) {
                values[j] = i == j ? null : components[j].getAccessor().invoke(whole);
            }
            if (!components[i].getType().isPrimitive() && fillsIn(constructor, values, components[i])) {
                filled.add(components[i].getName());
            }
        }
        assertThat(filled).isEqualTo(declared);
    }

    private static boolean fillsIn(Constructor<?> constructor, Object[] values, RecordComponent without)
            throws ReflectiveOperationException {
        try {
            return without.getAccessor().invoke(constructor.newInstance(values)) != null;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
            return false;
        }
    }

    /** Its days off are keys, which no random year has. */
    @Test
    void aYearOfTheCalendarIsToo() {
        CalendarYear year = WorkingCalendar.vietnam().get(2025);
        String json = DanchuJson.strict().toJson(year);
        assertThat(json).contains("\"2025-09-02\":");
        assertThat(DanchuJson.strict().read(json, CalendarYear.class).orThrow()).isEqualTo(year);
        assertThat(DanchuJson.strict()
                        .read(json.replace("\"2025-09-02\":", "\"2025-09-31\":"), CalendarYear.class)
                        .faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/daysOff/2025-09-31", FaultCode.NOT_A_DATE));
    }
}
