package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of definitions: {@code PageOfOrder}, {@code OrderInput}; the package tells equal names apart. */
final class DefinitionNames {
    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9_]");

    private final ObjectNode definitions;

    DefinitionNames(ObjectNode definitions) {
        this.definitions = definitions;
    }

    /** A name that is free, made of the type and the direction. */
    String allocate(Variant variant, String suffix) {
        String tail = variant.selection().suffix() + suffix;
        String name = of(variant.type()) + tail;
        Class<?> raw = variant.type().getRawClass();
        if (!definitions.has(name)) {
            return name;
        }
        String[] segments = raw.getPackageName().split("\\.", -1);
        String qualified = of(variant.type());
        for (int i = segments.length - 1; i >= 0 && definitions.has(name); i--) {
            qualified = capitalized(segments[i]) + qualified;
            name = qualified + tail;
        }
        return unique(definitions, name);
    }

    static String unique(ObjectNode definitions, String name) {
        String free = name;
        for (int i = 2; definitions.has(free); i++) {
            free = name + i;
        }
        return free;
    }

    /** Readable name of a type with its arguments. */
    static String of(JavaType type) {
        if (type.isArrayType() || type.isCollectionLikeType()) {
            return of(type.getContentType()) + "List";
        }
        if (type.isMapLikeType()) {
            return of(type.getContentType()) + "Map";
        }
        String base = simpleName(type.getRawClass());
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < type.containedTypeCount(); i++) {
            arguments.add(of(type.containedType(i)));
        }
        return arguments.isEmpty() ? base : base + "Of" + String.join("And", arguments);
    }

    static String capitalized(String text) {
        String letters = UNUSUAL.matcher(text).replaceAll("");
        return letters.isEmpty() ? letters : letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    private static String simpleName(Class<?> type) {
        Optional<AnnotationValues> stated = Annotations.of(type).find(OpenApiNames.SCHEMA);
        if (stated.isPresent()) {
            String name = stated.get().text("name").orElse("").replaceAll("[^A-Za-z0-9_.-]", "");
            if (!name.isEmpty()) {
                return name;
            }
        }
        // Not Class.getSimpleName: it links the class around, which may be missing.
        String binary = type.getName();
        int start = Math.max(binary.lastIndexOf('.'), binary.lastIndexOf('$')) + 1;
        String simple = capitalized(binary.substring(start));
        return simple.isEmpty() ? "Type" : simple;
    }
}
