package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import java.util.Objects;
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

    /** The most frequent key of a run; views and selections are rare. */
    @Override
    public int hashCode() {
        return 31 * type.hashCode() + use.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Variant variant
                        && use == variant.use
                        && type.equals(variant.type)
                        && view.equals(variant.view)
                        && Objects.equals(selection, variant.selection)); // mostly one and the same
    }

    Variant in(Use other) {
        return new Variant(type, other, view, selection);
    }

    Variant withoutView() {
        return new Variant(type, use, Optional.empty(), selection);
    }
}
