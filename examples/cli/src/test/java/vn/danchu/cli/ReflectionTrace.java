package vn.danchu.cli;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;

/** Takes down what the library looks up by reflection; {@link TracingLoader} puts the calls in. */
public final class ReflectionTrace {

    private static final Set<String> TYPES = new TreeSet<>();

    private ReflectionTrace() {}

    static void clear() {
        TYPES.clear();
    }

    static Set<String> types() {
        return Set.copyOf(TYPES);
    }

    /** Its components, constants or permitted subclasses are asked for. */
    public static void type(Class<?> type) {
        if (type.getName().startsWith("vn.danchu.")) {
            TYPES.add(type.getName());
        }
    }

    /** A handle of it is made. */
    public static void method(Method method) {
        type(method.getDeclaringClass());
    }

    /** A handle of its constructor is made. */
    public static void constructor(Class<?> type, MethodType parameters) {
        type(type);
    }
}
