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
    final boolean nullable;
    private final MethodHandle accessor;

    /** @param accessor takes the record as an object and gives the value as an object */
    Component(String name, Shape shape, boolean nullable, MethodHandle accessor) {
        this.name = name;
        this.written = new SerializedString(name);
        this.shape = shape;
        this.nullable = nullable;
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
