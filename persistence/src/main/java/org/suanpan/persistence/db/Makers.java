package org.suanpan.persistence.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.ibatis.reflection.ReflectionException;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a result. MyBatis looks a constructor up anew for every row, and where it is not public it finds
/// out by an exception each time; here it is looked up and opened once.
final class Makers extends DefaultObjectFactory {

    private static final long serialVersionUID = 1;

    private final transient Map<Signature, Constructor<?>> known = new ConcurrentHashMap<>();

    private record Signature(Class<?> type, List<Class<?>> arguments) {}

    @Override
    public <T> T create(Class<T> type, @Nullable List<Class<?>> types, @Nullable List<Object> values) {
        if (types == null || values == null || !type.isRecord()) {
            return super.create(type, types, values);
        }
        try {
            return type.cast(known.computeIfAbsent(new Signature(type, List.copyOf(types)), Makers::open)
                    .newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            throw new ReflectionException("no " + type + " of " + values + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new ReflectionException("no " + type + " of " + values, e);
        }
    }

    private static Constructor<?> open(Signature signature) {
        try {
            Constructor<?> found = signature.type().getDeclaredConstructor(signature.arguments().toArray(Class<?>[]::new));
            found.setAccessible(true);
            return found;
        } catch (NoSuchMethodException e) {
            throw new ReflectionException("no such record: " + signature, e);
        }
    }
}
