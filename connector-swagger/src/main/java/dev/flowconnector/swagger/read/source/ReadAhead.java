package dev.flowconnector.swagger.read.source;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Loads on a second thread what a reader will ask for: the project's classes, their members and their class files. A
 * cold run waits for these most of all, and a machine has more than one processor. What is found is kept by the JVM and
 * by {@link ClassFiles} only, so the reader's result does not depend on it. Nothing is initialised: that of two threads
 * could wait for each other's.
 */
public final class ReadAhead {
    private final ClassFiles files;
    private final Set<ClassLoader> loaders = new HashSet<>();
    private final Set<Class<?>> seen = new HashSet<>();
    private final Deque<Class<?>> next = new ArrayDeque<>();

    private ReadAhead(Collection<Class<?>> classes, ClassFiles files) {
        this.files = files;
        for (Class<?> type : classes) {
            ClassLoader loader = type.getClassLoader();
            if (loader != null) {
                loaders.add(loader);
            }
        }
    }

    /**
     * Starts with the last of the classes: the reader begins with the first.
     *
     * @return the thread, which ends by itself
     */
    public static Thread start(Collection<Class<?>> classes, ClassFiles files) {
        ReadAhead ahead = new ReadAhead(classes, files);
        List<Class<?>> lastFirst = new ArrayList<>(classes);
        Collections.reverse(lastFirst);
        for (Class<?> type : lastFirst) {
            ahead.add(type);
        }
        Thread thread = new Thread(ahead::run, "connector-read-ahead");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void run() {
        while (!next.isEmpty()) {
            Class<?> type = next.removeFirst();
            try {
                read(type);
            } catch (LinkageError | RuntimeException unreadable) {
                // The reader meets it too, and knows the place to report.
            }
        }
    }

    private void read(Class<?> type) {
        files.read(type);
        for (Method method : type.getDeclaredMethods()) {
            add(method.getGenericReturnType());
            for (Type parameter : method.getGenericParameterTypes()) {
                add(parameter);
            }
        }
        for (Field field : type.getDeclaredFields()) {
            add(field.getGenericType());
        }
    }

    private void add(Type type) {
        if (type instanceof Class<?> plain) {
            Class<?> element = plain;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            if (loaders.contains(element.getClassLoader()) && seen.add(element)) {
                next.addLast(element);
            }
        } else if (type instanceof ParameterizedType generic) {
            add(generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) {
                add(argument);
            }
        } else if (type instanceof GenericArrayType array) {
            add(array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            for (Type bound : wildcard.getUpperBounds()) {
                add(bound);
            }
        }
    }
}
