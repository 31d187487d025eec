package dev.flowconnector.swagger.bundle;

import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions;
import dev.flowconnector.swagger.bundle.configuration.Selection;
import dev.flowconnector.swagger.read.Scope;
import dev.flowconnector.swagger.read.annotation.Annotations;

/**
 * A connector to make.
 *
 * @param id its id, and the name of its folder
 * @param annotations what stands beside {@code @Connector}, and itself
 * @param selection its operations
 * @param options what the user configured, with the title and description that {@code @Connector} gives
 */
record ConnectorPlan(String id, Annotations annotations, Selection selection, ConnectorOptions options) {

    /** The selection as the reader wants it. */
    Scope scope() {
        return new Scope(
                id,
                operation -> selection.selects(
                        operation.method().resource(), operation.method().path(), operation.tags(), operation.id()));
    }
}
