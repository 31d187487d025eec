package dev.flowconnector.swagger.read.source;

import dev.flowconnector.swagger.document.Findings;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Javadoc and lines from source files: those of the source roots first, then those of {@code -sources.jar}s; the first
 * place that holds a class wins. Only files of classes that are asked for are parsed. A file that cannot be parsed is
 * reported once and says nothing. Not thread-safe.
 *
 * <p>A method without Javadoc of its own speaks with that of the method which it overrides, as in Javadoc itself; its
 * file and line stay its own.
 */
public final class JavadocSources implements SourceDocs {
    private final SourceTypes types;
    private final Map<Method, MethodText> texts = new HashMap<>();

    private JavadocSources(SourceTypes types) {
        this.types = types;
    }

    /**
     * Over these sources.
     *
     * @param roots folders that hold packages
     * @param jars source archives
     * @param base folder that file names are relative to; a root outside of it gives names relative to the root
     * @param findings where unreadable files are reported
     */
    public static JavadocSources of(List<Path> roots, List<Path> jars, Path base, Findings findings) {
        return new JavadocSources(new SourceTypes(new SourceFiles(roots, jars, base, findings), findings));
    }

    @Override
    public Optional<Doc> of(Class<?> type) {
        return types.of(type).map(source -> {
            DocComment comment = source.comment();
            Map<String, String> parameters = new HashMap<>();
            comment.parameters().forEach((name, text) -> parameters.put(name, PlainText.of(text, "")));
            return new Doc(PlainText.of(comment.text(), ""), parameters, "", Optional.of(source.file()), source.line());
        });
    }

    @Override
    public Optional<Doc> of(Method method) {
        Optional<SourceType> type = types.of(method.getDeclaringClass());
        Optional<SourceType.Executable> declared = type.flatMap(source -> source.method(method));
        if (type.isPresent() && declared.isEmpty() && isAccessor(method)) {
            return component(method.getDeclaringClass(), type.get(), method.getName());
        }
        MethodText text = text(method);
        if (declared.isEmpty() && text.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        Parameter[] compiled = method.getParameters();
        for (int i = 0; i < compiled.length; i++) {
            String said = text.parameters().get(i);
            if (!said.isEmpty()) {
                // Without -parameters the compiled name is arg0: both lead to the text.
                parameters.put(compiled[i].getName(), said);
                int position = i;
                declared.ifPresent(source -> parameters.put(source.parameters().get(position), said));
            }
        }
        return Optional.of(new Doc(
                text.text(),
                parameters,
                text.returns(),
                declared.flatMap(source -> type).map(SourceType::file),
                declared.map(SourceType.Executable::line).orElse(0)));
    }

    @Override
    public Optional<Doc> of(Field field) {
        return types.of(field.getDeclaringClass())
                .flatMap(type -> component(field.getDeclaringClass(), type, field.getName()));
    }

    private static Optional<Doc> component(Class<?> owner, SourceType type, String name) {
        return Optional.ofNullable(type.fields().get(name)).map(member -> {
            String said = owner.isRecord()
                    ? type.comment().parameters().getOrDefault(name, "")
                    : member.comment().text();
            return new Doc(PlainText.of(said, ""), Map.of(), "", Optional.of(type.file()), member.line());
        });
    }

    private MethodText text(Method method) {
        MethodText known = texts.get(method);
        if (known == null) {
            known = read(method);
            texts.put(method, known);
        }
        return known;
    }

    private MethodText read(Method method) {
        int count = method.getParameterCount();
        Optional<SourceType.Executable> declared =
                types.of(method.getDeclaringClass()).flatMap(source -> source.method(method));
        DocComment own = declared.map(SourceType.Executable::comment).orElse(DocComment.NONE);
        List<String> names = declared.map(SourceType.Executable::parameters).orElse(Collections.nCopies(count, ""));
        List<MethodText> inherited = overridden(method).stream().map(this::text).toList();
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int position = i;
            parameters.add(said(
                    own.parameters().getOrDefault(names.get(i), ""),
                    inherited,
                    text -> text.parameters().get(position)));
        }
        return new MethodText(
                said(own.text(), inherited, MethodText::text),
                List.copyOf(parameters),
                said(own.returns(), inherited, MethodText::returns));
    }

    private static String said(String own, List<MethodText> inherited, Function<MethodText, String> part) {
        String above = inherited.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return own.isBlank() ? above : PlainText.of(own, above);
    }

    private static List<Method> overridden(Method method) {
        if (Modifier.isStatic(method.getModifiers()) || Modifier.isPrivate(method.getModifiers())) {
            return List.of();
        }
        List<Method> found = new ArrayList<>();
        collect(method.getDeclaringClass(), method, found);
        return found;
    }

    private static void collect(Class<?> type, Method method, List<Method> found) {
        List<Class<?>> above = new ArrayList<>(List.of(type.getInterfaces()));
        Optional.ofNullable(type.getSuperclass()).ifPresent(above::add);
        for (Class<?> supertype : above) {
            Optional<Method> same = sameSignature(supertype, method);
            same.ifPresent(found::add);
            if (same.isEmpty()) {
                collect(supertype, method, found);
            }
        }
    }

    private static Optional<Method> sameSignature(Class<?> type, Method method) {
        Method closest = null;
        for (Method other : type.getDeclaredMethods()) {
            if (other.getName().equals(method.getName()) && !other.isBridge() && takes(other, method)) {
                // Among overloads the one that takes exactly the same types; else a generic one.
                if (closest == null || List.of(other.getParameterTypes()).equals(List.of(method.getParameterTypes()))) {
                    closest = other;
                }
            }
        }
        return Optional.ofNullable(closest);
    }

    private static boolean takes(Method general, Method special) {
        Class<?>[] wide = general.getParameterTypes();
        Class<?>[] narrow = special.getParameterTypes();
        if (wide.length != narrow.length) {
            return false;
        }
        for (int i = 0; i < wide.length; i++) {
            if (!wide[i].isAssignableFrom(narrow[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccessor(Method method) {
        RecordComponent[] components = method.getDeclaringClass().getRecordComponents();
        if (components == null || method.getParameterCount() > 0) {
            return false;
        }
        for (RecordComponent component : components) {
            if (component.getName().equals(method.getName())) {
                return true;
            }
        }
        return false;
    }

    /** What is said about a method, parameters by position. */
    private record MethodText(String text, List<String> parameters, String returns) {
        boolean isEmpty() {
            return text.isEmpty() && returns.isEmpty() && parameters.stream().allMatch(String::isEmpty);
        }
    }
}
