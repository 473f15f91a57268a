package vn.danchu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Runs tests on classes that are loaded anew, for {@code .ci/mutation}: norms, texts and much else is made once and kept, and the
 * mutation tool changes classes that made theirs long ago. The build runs the same tests as they are.
 */
public final class Anew extends URLClassLoader {

    private Anew() {
        super(
                new URL[] {place(ArchitectureTest.class), place(vn.danchu.dossier.Dossier.class)},
                Anew.class.getClassLoader());
    }

    private static URL place(Class<?> of) {
        return of.getProtectionDomain().getCodeSource().getLocation();
    }

    /**
     * The tests of these classes and of those nested in them, but for those with arguments.
     *
     * <p>The loader is not closed: where the tool changes its classes once more, they may need others. That it is forgotten spares
     * the tool to change them.
     */
    public static void run(Class<?>... classes) throws Exception {
        System.gc();
        Anew loader = new Anew();
        for (Class<?> tests : classes) {
            assertThat(run(loader.loadClass(tests.getName())))
                    .as(tests.getName())
                    .isPositive();
        }
    }

    private static int run(Class<?> tests) throws Exception {
        int run = 0;
        for (Method test : tests.getDeclaredMethods()) {
            if (test.isAnnotationPresent(Test.class)) {
                test.setAccessible(true);
                test.invoke(instance(tests));
                run++;
            }
        }
        for (Class<?> nested : tests.getDeclaredClasses()) {
            run += nested.isAnnotationPresent(Nested.class) ? run(nested) : 0;
        }
        return run;
    }

    private static Object instance(Class<?> tests) throws Exception {
        Constructor<?> constructor = tests.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return tests.isAnnotationPresent(Nested.class)
                ? constructor.newInstance(instance(tests.getDeclaringClass()))
                : constructor.newInstance();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("vn.danchu.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }
}
