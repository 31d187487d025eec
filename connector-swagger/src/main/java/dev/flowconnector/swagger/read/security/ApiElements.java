package dev.flowconnector.swagger.read.security;

import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.source.ClassFiles;
import dev.flowconnector.swagger.read.source.JavaElements;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The elements that may say something about the API as a whole: classes (resources, the application, connector
 * interfaces), their packages, and their methods. Packages come first, then classes by name, then methods in source
 * order. Immutable.
 *
 * @param declarations packages and classes
 * @param methods methods of the classes
 */
public record ApiElements(List<Element> declarations, List<Element> methods) {
    /** Copies the lists. */
    public ApiElements {
        declarations = List.copyOf(declarations);
        methods = List.copyOf(methods);
    }

    /**
     * One element.
     *
     * @param annotations what stands on it
     * @param origin place for messages
     */
    public record Element(Annotations annotations, Origin origin) {}

    /** The elements of the classes and of their packages. */
    public static ApiElements of(Collection<Class<?>> classes, ClassFiles classFiles, JavaElements places) {
        List<Class<?>> byName =
                classes.stream().sorted(Comparator.comparing(Class::getName)).toList();
        List<Element> declarations = new ArrayList<>();
        for (Class<?> packageInfo : packagesOf(byName)) {
            declarations.add(new Element(Annotations.of(packageInfo), places.of(packageInfo)));
        }
        List<Element> methods = new ArrayList<>();
        for (Class<?> type : byName) {
            declarations.add(new Element(Annotations.of(type), places.of(type)));
            methods.addAll(methodsOf(type, classFiles, places));
        }
        return new ApiElements(declarations, methods);
    }

    private static List<Element> methodsOf(Class<?> type, ClassFiles classFiles, JavaElements places) {
        List<Element> methods = new ArrayList<>();
        try {
            for (Method method : classFiles.methods(type)) {
                Annotations annotations = Annotations.of(method);
                if (annotations != Annotations.NONE) {
                    methods.add(new Element(annotations, places.of(method)));
                }
            }
        } catch (LinkageError reportedWhereOperationsAreRead) {
            return List.of();
        }
        return methods;
    }

    private static Set<Class<?>> packagesOf(List<Class<?>> classes) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> type : classes) {
            String name = type.getPackageName() + ".package-info";
            try {
                found.add(Class.forName(name, false, type.getClassLoader()));
            } catch (ClassNotFoundException unannotatedPackage) {
                // most packages have no annotations, and then no such class
            }
        }
        return found;
    }
}
