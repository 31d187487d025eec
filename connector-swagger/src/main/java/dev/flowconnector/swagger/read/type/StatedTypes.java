package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types that {@code @Schema} states in place of the Java type. */
final class StatedTypes {
    private static final Set<String> KNOWN = Set.of("string", "integer", "number", "boolean", "object", "array");

    private final TypeFactory types;

    StatedTypes(TypeFactory types) {
        this.types = types;
    }

    /** The class of {@code implementation}; of {@code oneOf}, {@code anyOf} and {@code allOf} when they name one only. */
    Optional<JavaType> implementation(AnnotationValues schema) {
        return schema.type("implementation")
                .or(() -> only(schema.types("oneOf")))
                .or(() -> only(schema.types("anyOf")))
                .or(() -> only(schema.types("allOf")))
                .map(types::constructType);
    }

    /** The schema that a class states for itself in place of its properties. */
    Optional<ObjectNode> ofClass(JavaType type, Site site, Draft draft) {
        Stated stated = Stated.of(Annotations.of(type.getRawClass()));
        if (stated.isSilent()) {
            return Optional.empty();
        }
        Optional<ObjectNode> named = stated.type()
                .flatMap(schema -> named(schema, site, draft))
                .filter(schema -> !Nodes.typeOf(schema).equals("object"));
        Site ofClass = new Site(
                site.use(),
                site.view(),
                Annotations.NONE,
                stated,
                Optional.empty(),
                site.format(),
                site.selection(),
                Optional.empty(),
                site.origin());
        named.ifPresent(schema -> Facets.apply(schema, ofClass, draft));
        return named;
    }

    /** The class that a class names in its own place. */
    Optional<JavaType> implementationOfClass(JavaType type) {
        Stated stated = Stated.of(Annotations.of(type.getRawClass()));
        if (stated.isSilent()) {
            return Optional.empty();
        }
        return stated.first(schema -> schema.type("implementation"))
                .filter(other -> other != type.getRawClass())
                .map(types::constructType);
    }

    private static Optional<Class<?>> only(List<Class<?>> classes) {
        return classes.size() == 1 ? Optional.of(classes.get(0)) : Optional.empty();
    }

    /** The schema of {@code type}; absent when none is stated or it is none that Swagger knows. */
    Optional<ObjectNode> named(AnnotationValues schema, Site site, Draft draft) {
        Optional<String> name = schema.text("type")
                .or(() -> schema.texts("types").stream()
                        .filter(type -> !type.equals("null"))
                        .findFirst());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!KNOWN.contains(name.get())) {
            draft.report(Finding.error(
                    "schema-type-unknown",
                    site.origin(),
                    "@Schema(type) is \"" + name.get()
                            + "\". Allowed are: string, integer, number, boolean, object, array.",
                    "Use one of them."));
            return Optional.empty();
        }
        return Optional.of(name.get().equals("array") ? Nodes.array(Nodes.freeForm()) : Nodes.type(name.get()));
    }
}
