package vn.danchu.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes records of one type: the first few by reflection, which starts at once; from then on by a handle, which is faster. */
final class Maker {

    /** To link a handle takes as long as to make thousands; most documents have fewer of most kinds than these. */
    private static final int FEW = 15;

    private final Constructor<?> constructor;
    private int made;
    private @Nullable MethodHandle handle;

    /** @throws IllegalArgumentException if the type is no record that is open to this module */
    Maker(Class<?> type) {
        try {
            this.constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not open to this module", e);
        }
    }

    /** @throws RuntimeException whatever the record refuses the values with */
    Object make(@Nullable Object[] values) {
        MethodHandle known = handle;
        if (known == null) {
            if (made++ < FEW) {
                return makeByReflection(values);
            }
            known = link();
            handle = known;
        }
        try {
            return (Object) known.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor throws no checked exception", e);
        }
    }

    private Object makeByReflection(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a record's constructor throws no checked exception", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " was found, and is not open", e);
        }
    }

    /** Takes an array of the components' values and gives an object. */
    private MethodHandle link() {
        try {
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constructor + " was found, and is not open", e);
        }
    }
}
