package dev.flowconnector.swagger.read.metadata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;

/**
 * A lookup that is declared at a node and not yet connected: it waits in the tree as a POJO member until all operations
 * are known.
 *
 * @param declaration {@code @DynamicValues}, {@code @DynamicSchema} or {@code @FilePicker}
 * @param origin element that carries it
 */
public record Lookup(AnnotationValues declaration, JavaElement origin) {
    /** Member under which a lookup waits; never written to a file. */
    public static final String MEMBER = "\u0000lookup";

    /** Lets the lookup wait in a node. */
    public void waitIn(ObjectNode node) {
        node.withArray(MEMBER).addPOJO(this);
    }

    /** The annotation as messages show it. */
    public String shown() {
        return declaration.shown();
    }
}
