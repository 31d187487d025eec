package dev.flowconnector.swagger.read.source;

import dev.flowconnector.swagger.document.Origin.JavaElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

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
        JavaElement known = classes.get(type);
        if (known == null) {
            known = at(type, "", docs.of(type), classFiles.line(type));
            classes.put(type, known);
        }
        return known;
    }

    /** Place of a method. */
    public JavaElement of(Method method) {
        JavaElement known = methods.get(method);
        if (known == null) {
            known = at(method.getDeclaringClass(), signature(method), docs.of(method), classFiles.line(method));
            methods.put(method, known);
        }
        return known;
    }

    /** Place of a parameter of a name. */
    public JavaElement of(Method method, String name) {
        JavaElement whole = of(method);
        return new JavaElement(
                whole.className(), whole.member() + " parameter '" + name + "'", whole.file(), whole.line());
    }

    /** Place of a field or record component. */
    public JavaElement of(Field field) {
        Class<?> owner = field.getDeclaringClass();
        return at(owner, field.getName(), docs.of(field), classFiles.line(owner));
    }

    private JavaElement at(Class<?> owner, String member, Optional<Doc> doc, int compiledLine) {
        if (doc.isEmpty()) {
            return new JavaElement(owner.getName(), member, classFiles.sourceFile(owner), compiledLine);
        }
        Doc source = doc.get();
        return new JavaElement(
                owner.getName(),
                member,
                source.file().or(() -> classFiles.sourceFile(owner)),
                source.line() > 0 ? source.line() : compiledLine);
    }

    private static String signature(Method method) {
        StringJoiner types = new StringJoiner(", ", "(", ")");
        for (Class<?> parameter : method.getParameterTypes()) {
            types.add(parameter.getSimpleName());
        }
        return method.getName() + types;
    }
}
