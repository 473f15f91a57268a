package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Outcome;
import vn.danchu.dossier.Dossier;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.DanchuJson;
import vn.danchu.tabular.RecordTables;

/**
 * Whoever hands null to a method that takes none is told at once which argument it was. Each public method and constructor of
 * each exported package is called with one null after another.
 */
class NullArgumentsTest {

    /** What flows while norms judge, by the millions: nobody else makes it or asks it. So do methods that take circumstances. */
    private static final Set<Class<?>> WHILE_JUDGING =
            Set.of(Arguments.class, Circumstances.class, Occasion.class, Outcome.class);

    /** Called by Jakarta Validation and by Jackson. */
    private static final Set<String> CALLED_BY_OTHERS = Set.of("isValid", "interpolate", "setupModule");

    private final Samples samples = new Samples();

    @ParameterizedTest
    @ValueSource(classes = {Dossier.class, DanchuJson.class, RecordTables.class, HtmlPages.class})
    void areNamed(Class<?> ofModule) throws Exception {
        Set<String> wrong = new TreeSet<>();
        int tried = 0;
        for (Class<?> type : exportedTypes(ofModule)) {
            for (Executable executable : atTheDoor(type)) {
                for (int i = 0; i < executable.getParameterCount(); i++) {
                    if (!executable.getParameterTypes()[i].isPrimitive() && !Samples.mayBeNull(executable, i)) {
                        tried++;
                        String answer = answer(executable, i);
                        if (!executable.getParameters()[i].getName().equals(answer)) {
                            wrong.add(executable.toGenericString() + ", "
                                    + executable.getParameters()[i] + ": " + answer);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(5);
    }

    /** In the folder of a module's classes, or in its jar, as the build has it. */
    private static List<Class<?>> exportedTypes(Class<?> ofModule) throws Exception {
        Path place = Path.of(
                ofModule.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return exportedTypes(ofModule, place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return exportedTypes(ofModule, jar.getPath("/"));
        }
    }

    private static List<Class<?>> exportedTypes(Class<?> ofModule, Path classes) throws Exception {
        Set<String> packages = new HashSet<>();
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .forEach(exports -> packages.add(exports.source()));
        }
        List<String> names;
        try (Stream<Path> files = Files.walk(classes)) {
            names = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.contains("/"))
                    .map(file -> file.replace('/', '.').replace(".class", ""))
                    .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .toList();
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, ofModule.getClassLoader());
            boolean generated = name.endsWith("Builder");
            if (isPublic(type) && !generated && !WHILE_JUDGING.contains(type)) {
                types.add(type);
            }
        }
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static List<Executable> atTheDoor(Class<?> type) {
        List<Executable> executables = new ArrayList<>();
        if (!Modifier.isAbstract(type.getModifiers())) {
            executables.addAll(List.of(type.getConstructors()));
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean ofTheLanguage = method.getName().equals("equals")
                    || type.isEnum() && method.getName().equals("valueOf");
            boolean whileJudging = List.of(method.getParameterTypes()).contains(Circumstances.class);
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isAbstract(method.getModifiers())
                    && !method.isSynthetic()
                    && !ofTheLanguage
                    && !whileJudging
                    && !CALLED_BY_OTHERS.contains(method.getName())) {
                executables.add(method);
            }
        }
        return executables;
    }

    /** The message of the exception that a null there gives; the parameter's name if it takes the null for a default. */
    private @Nullable String answer(Executable executable, int nullAt) throws ReflectiveOperationException {
        Object[] arguments = samples.arguments(executable);
        arguments[nullAt] = null;
        executable.trySetAccessible(); // a public method of an enumeration's constant
        try {
            if (executable instanceof Constructor<?> constructor) {
                String name = executable.getParameters()[nullAt].getName();
                return hasDefault(constructor.newInstance(arguments), name) ? name : "taken";
            }
            Object target = Modifier.isStatic(executable.getModifiers())
                    ? null
                    : samples.sample(executable.getDeclaringClass());
            ((Method) executable).invoke(target, arguments);
            return "taken";
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            return cause instanceof NullPointerException ? cause.getMessage() : String.valueOf(cause);
        }
    }

    private static boolean hasDefault(Object made, String name) throws ReflectiveOperationException {
        RecordComponent[] components = made.getClass().getRecordComponents();
        for (int i = 0; components != null && i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return components[i].getAccessor().invoke(made) != null;
            }
        }
        return false;
    }
}
