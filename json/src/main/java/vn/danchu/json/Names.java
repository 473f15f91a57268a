package vn.danchu.json;

/** Names of Java types in JSON. */
final class Names {

    private Names() {}

    /** The name of a type in a schema: its own, after that of the type it stands in. */
    static String of(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : of(outer) + "." + type.getSimpleName();
    }

    /** A class's name as the name of a constant: {@code AllOrNothing} as {@code ALL_OR_NOTHING}. */
    static String constant(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
