package dev.flowconnector.swagger.read;

import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.read.operation.PathBook.RoutedOperation;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import java.util.List;

/**
 * The definition of one connector, as far as operations and types decide it: {@code paths}, {@code definitions} and
 * {@code x-ms-capabilities}. Title, host and security are the bundle's.
 *
 * @param scope the connector
 * @param document the definition
 * @param operations its operations, those that only lookups call included
 * @param routed operations that stand at another path than in the API and need a policy
 */
public record ReadDefinition(
        Scope scope, SwaggerDocument document, List<ReadOperation> operations, List<RoutedOperation> routed) {
    /** Copies the lists. */
    public ReadDefinition {
        operations = List.copyOf(operations);
        routed = List.copyOf(routed);
    }
}
