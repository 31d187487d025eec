package dev.flowconnector.jaxrs.method;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.stream.Stream;

/** What a resource method and its class inherit, as in Jakarta REST (section 3.6): superclasses and interfaces count, too. */
public final class Declarations {
    private Declarations() {}

    /** The method and those that it overrides or implements. */
    public static Stream<Method> of(Method method) {
        return of(method.getDeclaringClass())
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(other -> isSame(method, other));
    }

    /** The class and all above it. */
    public static Stream<Class<?>> of(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(Stream.of(type), above.flatMap(Declarations::of));
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
