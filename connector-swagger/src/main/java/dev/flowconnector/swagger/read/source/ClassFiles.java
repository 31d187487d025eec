package dev.flowconnector.swagger.read.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Type;

/**
 * What class files say beyond reflection: declaration order and line numbers. Reflection promises no order, and loading
 * another class first permutes it; the class file keeps that of the source. Where a class has no readable file (it was
 * made at run time), members are ordered by name and descriptor instead. Not thread-safe, except for {@link #read}.
 *
 * <p>Every method throws {@link ClassFileTooNewException} for a class file of a Java release that is not known here.
 */
public final class ClassFiles {
    private final ClassFolders folders = new ClassFolders();
    private final Map<Class<?>, ClassOutline> outlines = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<Method>> methods = new HashMap<>();
    private final Map<Executable, String> keys = new HashMap<>();
    private final Map<Class<?>, List<Field>> fields = new HashMap<>();
    private final Map<Class<?>, List<RecordComponent>> components = new HashMap<>();

    /** Methods that a class itself declares, bridge and synthetic ones left out, in source order. */
    public List<Method> methods(Class<?> type) {
        List<Method> known = methods.get(type);
        if (known == null) {
            known = sorted(type, type.getDeclaredMethods());
            methods.put(type, known);
        }
        return known;
    }

    /** Constructors of a class, synthetic ones left out, in source order. */
    public List<Constructor<?>> constructors(Class<?> type) {
        return sorted(type, type.getDeclaredConstructors());
    }

    /** Fields that a class itself declares, synthetic ones left out, in source order. */
    public List<Field> fields(Class<?> type) {
        List<Field> known = fields.get(type);
        if (known == null) {
            known = sortedFields(type);
            fields.put(type, known);
        }
        return known;
    }

    /** Components of a record in source order; none of any other class. Reflection makes them anew for each who asks. */
    public List<RecordComponent> components(Class<?> type) {
        if (!type.isRecord()) {
            return List.of();
        }
        List<RecordComponent> known = components.get(type);
        if (known == null) {
            known = List.of(type.getRecordComponents());
            components.put(type, known);
        }
        return known;
    }

    private List<Field> sortedFields(Class<?> type) {
        ClassOutline outline = outline(type);
        List<Field> sorted = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!field.isSynthetic()) {
                sorted.add(field);
            }
        }
        sorted.sort((one, other) -> {
            int byPlace = Integer.compare(outline.order(one.getName()), outline.order(other.getName()));
            return byPlace != 0 ? byPlace : one.getName().compareTo(other.getName());
        });
        return List.copyOf(sorted);
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
     * Names of parameters as in source: as kept by {@code -parameters}, else from the debug information, else
     * {@code arg} and the number, which is all that an interface without {@code -parameters} offers.
     */
    public List<String> parameterNames(Executable executable) {
        List<String> names = new ArrayList<>();
        Parameter[] parameters = executable.getParameterCount() == 0 ? new Parameter[0] : executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            names.add(
                    parameters[i].isNamePresent() ? parameters[i].getName() : debugName(executable, i, parameters[i]));
        }
        return names;
    }

    private String debugName(Executable executable, int index, Parameter parameter) {
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
        placed.sort((one, other) -> {
            int byPlace = Integer.compare(one.place(), other.place());
            return byPlace != 0 ? byPlace : one.key().compareTo(other.key());
        });
        List<E> sorted = new ArrayList<>();
        for (Placed<E> each : placed) {
            sorted.add(each.member());
        }
        return List.copyOf(sorted);
    }

    private ClassOutline outline(Class<?> type) {
        return outlines.computeIfAbsent(type, unread -> ClassOutline.read(unread, folders));
    }

    /** Reads the file of a class before it is asked for. Thread-safe: {@link ReadAhead} does it beside the reader. */
    void read(Class<?> type) {
        outline(type);
    }

    private String key(Executable executable) {
        String known = keys.get(executable);
        if (known == null) {
            known = keyOf(executable);
            keys.put(executable, known);
        }
        return known;
    }

    private static String keyOf(Executable executable) {
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
