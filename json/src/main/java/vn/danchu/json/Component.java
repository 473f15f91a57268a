package vn.danchu.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import vn.danchu.record.Defaulted;

/** One component of a record. */
final class Component {

    final String name;
    final SerializableString written;
    final Shape shape;

    /** Whether it may be neither null nor left out. */
    final boolean required;

    private final Method accessor;

    /** Linked when a record is first written: who only reads needs none. */
    private @Nullable MethodHandle handle;

    Component(RecordComponent component, Shape shape) {
        this.name = component.getName();
        this.written = new SerializedString(name);
        this.shape = shape;
        this.required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.isAnnotationPresent(Defaulted.class);
        this.accessor = component.getAccessor();
    }

    /** Its value in a record; null if it is not known. */
    @Nullable
    Object of(Object record) {
        MethodHandle known = handle;
        if (known == null) {
            known = link();
            handle = known;
        }
        try {
            return (Object) known.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of a record throws no checked exception", e);
        }
    }

    /** Takes the record as an object and gives the value as an object. */
    private MethodHandle link() {
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(accessor + " was found, and is not open", e);
        }
    }
}
