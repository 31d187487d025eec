package dev.flowconnector.swagger.read.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * What class files say beyond reflection: declaration order and line numbers. Reflection promises no order, and loading
 * another class first permutes it; the class file keeps that of the source. Where a class has no readable file (it was
 * made at run time), members are ordered by name and descriptor instead. Not thread-safe.
 *
 * <p>Every method throws {@link ClassFileTooNewException} for a class file of a Java release that is not known here.
 */
public final class ClassFiles {
    private final Map<Class<?>, ClassOutline> outlines = new HashMap<>();
    private final Map<Class<?>, List<Method>> methods = new HashMap<>();
    private final Map<Class<?>, List<Field>> fields = new HashMap<>();

    /** Methods that a class itself declares, bridge and synthetic ones left out, in source order. */
    public List<Method> methods(Class<?> type) {
        return methods.computeIfAbsent(type, this::sortedMethods);
    }

    private List<Method> sortedMethods(Class<?> type) {
        return sorted(type, type.getDeclaredMethods());
    }

    /** Constructors of a class, synthetic ones left out, in source order. */
    public List<Constructor<?>> constructors(Class<?> type) {
        return sorted(type, type.getDeclaredConstructors());
    }

    /** Fields that a class itself declares, synthetic ones left out, in source order. */
    public List<Field> fields(Class<?> type) {
        return fields.computeIfAbsent(type, this::sortedFields);
    }

    private List<Field> sortedFields(Class<?> type) {
        ClassOutline outline = outline(type);
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .sorted(Comparator.comparing((Field field) -> outline.order(field.getName()))
                        .thenComparing(Field::getName))
                .toList();
    }

    /** Simple name of the source file, as the compiler noted it. */
    public Optional<String> sourceFile(Class<?> type) {
        return outline(type).sourceFile();
    }

    /** First line of a method's code, or 0 for an abstract method or without debug information. */
    public int line(Method method) {
        return line((Executable) method);
    }

    /** First line of the code of a method or constructor, or 0. */
    public int line(Executable executable) {
        return outline(executable.getDeclaringClass()).line(key(executable));
    }

    /** First line of code in a class, or 0. */
    public int line(Class<?> type) {
        return outline(type).line();
    }

    /**
     * Name of a parameter as in source: as kept by {@code -parameters}, else from the debug information, else
     * {@code arg} and its number, which is all that an interface without {@code -parameters} offers.
     */
    public String parameterName(Executable executable, int index) {
        Parameter parameter = executable.getParameters()[index];
        if (parameter.isNamePresent()) {
            return parameter.getName();
        }
        return outline(executable.getDeclaringClass())
                .variable(key(executable), slot(executable, index))
                .orElse(parameter.getName());
    }

    /** A member and its place in the file. */
    private record Placed<E extends Executable>(E member, int place, String key) {}

    private <E extends Executable> List<E> sorted(Class<?> type, E[] members) {
        ClassOutline outline = outline(type);
        List<Placed<E>> placed = new ArrayList<>();
        for (E member : members) {
            if (!member.isSynthetic()) {
                String key = key(member);
                placed.add(new Placed<>(member, outline.order(key), key));
            }
        }
        placed.sort(Comparator.<Placed<E>>comparingInt(Placed::place).thenComparing(Placed::key));
        return placed.stream().map(Placed::member).toList();
    }

    private ClassOutline outline(Class<?> type) {
        return outlines.computeIfAbsent(type, ClassOutline::read);
    }

    private static String key(Executable executable) {
        return executable instanceof Method method
                ? method.getName() + Type.getMethodDescriptor(method)
                : "<init>" + Type.getConstructorDescriptor((Constructor<?>) executable);
    }

    private static int slot(Executable executable, int index) {
        int slot = Modifier.isStatic(executable.getModifiers()) ? 0 : 1;
        Class<?>[] types = executable.getParameterTypes();
        for (int i = 0; i < index; i++) {
            slot += Type.getType(types[i]).getSize();
        }
        return slot;
    }
}
