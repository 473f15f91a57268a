package vn.danchu.json;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** One component of a record. */
final class Component {

    final String name;
    final SerializableString written;
    final Shape shape;

    /** Whether it may be neither null nor left out. */
    final boolean required;

    private final MethodHandle accessor;

    /** @param accessor takes the record as an object and gives the value as an object */
    Component(String name, Shape shape, boolean required, MethodHandle accessor) {
        this.name = name;
        this.written = new SerializedString(name);
        this.shape = shape;
        this.required = required;
        this.accessor = accessor;
    }

    /** Its value in a record; null if it is not known. */
    @Nullable
    Object of(Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of a record throws no checked exception", e);
        }
    }
}
