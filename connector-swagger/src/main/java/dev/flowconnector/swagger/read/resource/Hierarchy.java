package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The types whose annotations count for a class. */
final class Hierarchy {
    private Hierarchy() {}

    /** The type, its superclasses, then the interfaces of each, breadth first; {@code Object} left out. */
    static List<JavaType> of(JavaType type) {
        List<JavaType> types = new ArrayList<>();
        Deque<JavaType> interfaces = new ArrayDeque<>();
        for (JavaType at = type; at != null && !at.hasRawClass(Object.class); at = at.getSuperClass()) {
            types.add(at);
            interfaces.addAll(at.getInterfaces());
        }
        Set<Class<?>> seen = new HashSet<>();
        while (!interfaces.isEmpty()) {
            JavaType next = interfaces.removeFirst();
            if (seen.add(next.getRawClass())) {
                types.add(next);
                interfaces.addAll(next.getInterfaces());
            }
        }
        return types;
    }

    /** The type and its superclasses, the highest first; {@code Object} left out. */
    static List<JavaType> superclassesFirst(JavaType type) {
        List<JavaType> types = new ArrayList<>();
        for (JavaType at = type; at != null && !at.hasRawClass(Object.class); at = at.getSuperClass()) {
            types.add(0, at);
        }
        return types;
    }
}
