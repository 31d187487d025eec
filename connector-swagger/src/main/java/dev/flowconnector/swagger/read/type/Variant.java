package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import java.util.Optional;

/**
 * One way in which a type can appear: everything that changes its schema.
 *
 * @param type resolved type
 * @param use direction
 * @param view active Jackson view
 * @param selection properties that the place leaves out or tags
 */
record Variant(JavaType type, Use use, Optional<Class<?>> view, Selection selection) {

    /** Text that stands for this type in a draft, the same for both directions and all views. */
    String placeholder() {
        return "type:" + type.toCanonical() + selection;
    }

    Variant in(Use other) {
        return new Variant(type, other, view, selection);
    }

    Variant withoutView() {
        return new Variant(type, use, Optional.empty(), selection);
    }
}
