package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** What a resource method answers with, once every wrapper is taken off. */
final class ResultTypes {
    private static final String ASYNC_RESPONSE = "jakarta.ws.rs.container.AsyncResponse";

    private final TypeFactory types;

    ResultTypes(TypeFactory types) {
        this.types = types;
    }

    JavaType of(MethodFamily family) {
        Method method = family.method();
        Class<?>[] parameters = method.getParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            Class<?> parameter = parameters[i];
            if (parameter.getName().equals(ASYNC_RESPONSE)) {
                return unknown(parameter);
            }
            if (parameter.getName().equals(RestNames.CONTINUATION)) {
                return unwrapped(continuation(method.getGenericParameterTypes()[i]));
            }
        }
        return unwrapped(family.result(types));
    }

    private JavaType unwrapped(JavaType written) {
        JavaType type = written;
        for (Optional<JavaType> inner = inside(type); inner.isPresent(); inner = inside(type)) {
            type = inner.get();
        }
        return type.hasRawClass(Void.class) ? types.constructType(void.class) : type;
    }

    private Optional<JavaType> inside(JavaType type) {
        for (JavaType at : Hierarchy.of(type)) {
            Class<?> raw = at.getRawClass();
            if (raw == CompletionStage.class
                    || raw == Future.class
                    || RestNames.RESULT_WRAPPERS.contains(raw.getName())) {
                return Optional.of(at.containedTypeOrUnknown(0));
            }
        }
        return Optional.empty();
    }

    /** A method that is answered through {@code AsyncResponse} says as little as one that returns {@code Response}. */
    private JavaType unknown(Class<?> asyncResponse) {
        try {
            return types.constructType(Class.forName(JaxRsNames.RESPONSE, false, asyncResponse.getClassLoader()));
        } catch (ClassNotFoundException otherApi) {
            return TypeFactory.unknownType();
        }
    }

    /** The result of a suspending function: {@code Continuation<? super T>} is its last parameter. */
    private JavaType continuation(Type type) {
        if (type instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments()[0] instanceof WildcardType wildcard
                && wildcard.getLowerBounds().length == 1) {
            return types.constructType(wildcard.getLowerBounds()[0]);
        }
        return TypeFactory.unknownType();
    }
}
