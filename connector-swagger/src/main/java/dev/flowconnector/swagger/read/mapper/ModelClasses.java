package dev.flowconnector.swagger.read.mapper;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The classes that travel as JSON: what methods take and answer, and what these classes are made of. */
final class ModelClasses {
    private static final List<String> FOREIGN = List.of("java.", "javax.", "jakarta.", "com.fasterxml.jackson.");

    private ModelClasses() {}

    /** The classes themselves and those that their methods and fields name, at any depth; libraries stay outside. */
    static Set<Class<?>> reachableFrom(Collection<Class<?>> classes) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(classes);
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove();
            if (isOwn(type) && reached.add(type)) {
                waiting.addAll(namedBy(type));
            }
        }
        return reached;
    }

    private static boolean isOwn(Class<?> type) {
        return !type.isPrimitive()
                && FOREIGN.stream().noneMatch(library -> type.getName().startsWith(library));
    }

    private static Set<Class<?>> namedBy(Class<?> type) {
        Set<Class<?>> named = new LinkedHashSet<>();
        try {
            List<Type> types = new ArrayList<>(List.of(type.getGenericInterfaces()));
            if (type.getGenericSuperclass() != null) {
                types.add(type.getGenericSuperclass());
            }
            for (Field field : type.getDeclaredFields()) {
                types.add(field.getGenericType());
            }
            for (Method method : type.getDeclaredMethods()) {
                types.add(method.getGenericReturnType());
                types.addAll(List.of(method.getGenericParameterTypes()));
            }
            types.forEach(used -> addTo(named, used));
        } catch (LinkageError | TypeNotPresentException e) {
            return named; // reported where the class matters
        }
        return named;
    }

    private static void addTo(Set<Class<?>> named, Type type) {
        if (type instanceof Class<?> plain) {
            named.add(plain.isArray() ? element(plain) : plain);
        } else if (type instanceof ParameterizedType generic) {
            addTo(named, generic.getRawType());
            List.of(generic.getActualTypeArguments()).forEach(argument -> addTo(named, argument));
        } else if (type instanceof GenericArrayType array) {
            addTo(named, array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            List.of(wildcard.getUpperBounds()).forEach(bound -> addTo(named, bound));
        }
    }

    private static Class<?> element(Class<?> array) {
        Class<?> element = array;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element;
    }
}
