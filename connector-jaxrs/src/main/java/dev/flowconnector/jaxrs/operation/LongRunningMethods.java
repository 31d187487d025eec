package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.annotation.LongRunning;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.jaxrs.method.Declarations;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Knows which resource methods may start long work: those that say so, and those whose signature does not say what they
 * return. Thread-safe.
 */
final class LongRunningMethods {
    private final Map<Method, Boolean> known = new ConcurrentHashMap<>();

    boolean contains(Method method) {
        return known.computeIfAbsent(method, some -> Declarations.of(some).anyMatch(LongRunningMethods::isOne));
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
}
