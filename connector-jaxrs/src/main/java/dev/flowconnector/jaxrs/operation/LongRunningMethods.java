package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.annotation.LongRunning;
import dev.flowconnector.core.operation.AsyncOperation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;

/** Knows which resource methods start long work. */
final class LongRunningMethods {
    private LongRunningMethods() {}

    static boolean contains(Method method) {
        return isOperation(method.getGenericReturnType())
                || Arrays.stream(method.getAnnotations()).anyMatch(LongRunningMethods::saysSo);
    }

    private static boolean isOperation(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == AsyncOperation.class
                    || (CompletionStage.class.isAssignableFrom(raw)
                            && isOperation(generic.getActualTypeArguments()[0]));
        }
        return type == AsyncOperation.class;
    }

    private static boolean saysSo(Annotation annotation) {
        return annotation instanceof LongRunning || annotation.annotationType().isAnnotationPresent(LongRunning.class);
    }
}
