package dev.flowconnector.swagger.read.source;

import dev.flowconnector.swagger.document.Origin.JavaElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the place of a class, method or field in messages: from sources where there are any, else from class files. */
public final class JavaElements {
    private final ClassFiles classFiles;
    private final SourceDocs docs;
    private final Map<Class<?>, JavaElement> classes = new HashMap<>();
    private final Map<Method, JavaElement> methods = new HashMap<>();

    /** Over both sources of lines. */
    public JavaElements(ClassFiles classFiles, SourceDocs docs) {
        this.classFiles = classFiles;
        this.docs = docs;
    }

    /** Place of a class. */
    public JavaElement of(Class<?> type) {
        return classes.computeIfAbsent(type, place -> at(place, "", docs.of(place), classFiles.line(place)));
    }

    /** Place of a method. */
    public JavaElement of(Method method) {
        return methods.computeIfAbsent(
                method,
                place -> at(place.getDeclaringClass(), signature(place), docs.of(place), classFiles.line(place)));
    }

    /** Place of a parameter, named as in source where that is known. */
    public JavaElement of(Method method, int parameter) {
        JavaElement whole = of(method);
        String name = classFiles.parameterName(method, parameter);
        return new JavaElement(
                whole.className(), whole.member() + " parameter '" + name + "'", whole.file(), whole.line());
    }

    /** Place of a field or record component. */
    public JavaElement of(Field field) {
        Class<?> owner = field.getDeclaringClass();
        return at(owner, field.getName(), docs.of(field), classFiles.line(owner));
    }

    private JavaElement at(Class<?> owner, String member, Optional<Doc> doc, int compiledLine) {
        Optional<String> file = doc.flatMap(Doc::file).or(() -> classFiles.sourceFile(owner));
        return new JavaElement(
                owner.getName(),
                member,
                file,
                doc.map(Doc::line).filter(line -> line > 0).orElse(compiledLine));
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
