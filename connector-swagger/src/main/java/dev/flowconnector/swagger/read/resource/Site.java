package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.Annotations;
import java.util.List;

/** A parameter, field, setter or record component that may be an input. */
record Site(String name, JavaType type, Annotations annotations, String doc, JavaElement origin) {

    /** Whether it carries one of these annotations. */
    boolean hasAny(List<String> annotationNames) {
        for (String name : annotationNames) {
            if (annotations.has(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the container or a dependency injection fills it in. */
    boolean injected() {
        String type = type().getRawClass().getName();
        return hasAny(RestNames.INJECTED)
                || RestNames.INJECTED_TYPES.contains(type)
                || RestNames.INJECTED_PACKAGES.stream().anyMatch(type::startsWith);
    }

    /** Whether an annotation says that it is an input, directly or as a bean of inputs. */
    boolean declaresInput() {
        return hasAny(RestNames.BEANS)
                || RestNames.PARAMETERS.stream().anyMatch(parameter -> annotations.has(parameter.getKey()));
    }

    /** Whether an annotation says that the value may be absent: any {@code @Nullable}. */
    boolean nullable() {
        return annotations.all().stream().anyMatch(values -> values.typeName().endsWith(".Nullable"));
    }
}
