package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.annotation.LongRunning;
import dev.flowconnector.core.operation.AsyncOperation;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Knows which resource methods may start long work: those that say so, and those whose signature does not say what they
 * return. As in Jakarta REST (section 3.6), what a superclass or an interface declares counts, too. Thread-safe.
 */
final class LongRunningMethods {
    private final Map<Method, Boolean> known = new ConcurrentHashMap<>();

    boolean contains(Method method) {
        return known.computeIfAbsent(
                method, some -> declarations(some, some.getDeclaringClass()).anyMatch(LongRunningMethods::isOne));
    }

    private static boolean isOne(Method method) {
        return mayBeOperation(method.getGenericReturnType())
                || Arrays.stream(method.getAnnotations()).anyMatch(LongRunningMethods::saysSo);
    }

    private static boolean mayBeOperation(Type type) {
        if (type instanceof ParameterizedType generic) {
            // Such as a stage.
            return generic.getRawType() == AsyncOperation.class
                    || Stream.of(generic.getActualTypeArguments()).anyMatch(LongRunningMethods::mayBeOperation);
        }
        // A suspended method returns nothing and answers anything.
        return !(type instanceof Class<?> known)
                || known == AsyncOperation.class
                || known == Response.class
                || known == Object.class
                || known == void.class;
    }

    private static boolean saysSo(Annotation annotation) {
        return annotation instanceof LongRunning || annotation.annotationType().isAnnotationPresent(LongRunning.class);
    }

    /** The method and those that it overrides or implements. */
    private static Stream<Method> declarations(Method method, Class<?> type) {
        Stream<Method> own = Stream.of(type.getDeclaredMethods()).filter(other -> isSame(method, other));
        Stream<Class<?>> above =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(own, above.flatMap(higher -> declarations(method, higher)));
    }

    private static boolean isSame(Method method, Method other) {
        Class<?>[] types = method.getParameterTypes();
        Class<?>[] others = other.getParameterTypes();
        Type[] declared = other.getGenericParameterTypes();
        if (!other.getName().equals(method.getName()) || others.length != types.length || other.isBridge()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            boolean same = others[i] == types[i]
                    || (declared[i] instanceof TypeVariable<?> && others[i].isAssignableFrom(types[i]));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
