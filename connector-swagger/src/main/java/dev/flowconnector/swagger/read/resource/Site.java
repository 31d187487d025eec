package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;

/** A parameter, field, setter or record component that may be an input. */
record Site(String name, JavaType type, Annotations annotations, String doc, JavaElement origin) {

    /** Whether the container or a dependency injection fills it in. */
    boolean injected() {
        String type = type().getRawClass().getName();
        if (annotations.hasAny(RestNames.INJECTED) || RestNames.INJECTED_TYPES.contains(type)) {
            return true;
        }
        for (String injected : RestNames.INJECTED_PACKAGES) {
            if (type.startsWith(injected)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an annotation says that it is an input, directly or as a bean of inputs. */
    boolean declaresInput() {
        return annotations.hasAny(RestNames.INPUTS);
    }

    /** Whether an annotation says that the value may be absent: any {@code @Nullable}. */
    boolean nullable() {
        for (AnnotationValues annotation : annotations.all()) {
            if (annotation.typeName().endsWith(".Nullable")) {
                return true;
            }
        }
        return false;
    }
}
