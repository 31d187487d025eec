package dev.flowconnector.swagger.read.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
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

    /** Methods that a class itself declares, bridge and synthetic ones left out, in source order. */
    public List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .sorted(byFile(type))
                .toList();
    }

    /** Constructors of a class, synthetic ones left out, in source order. */
    public List<Constructor<?>> constructors(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> !constructor.isSynthetic())
                .sorted(byFile(type))
                .toList();
    }

    /** Fields that a class itself declares, synthetic ones left out, in source order. */
    public List<Field> fields(Class<?> type) {
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

    private Comparator<Executable> byFile(Class<?> type) {
        ClassOutline outline = outline(type);
        return Comparator.comparing((Executable executable) -> outline.order(key(executable)))
                .thenComparing(ClassFiles::key);
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
