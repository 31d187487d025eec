package dev.flowconnector.swagger.read;

import dev.flowconnector.swagger.read.operation.ReadOperation;
import java.util.function.Predicate;

/**
 * Which operations one connector takes. Operations that its lookups call follow by themselves, hidden.
 *
 * @param id id of the connector
 * @param takes decides by class, path, tags and operation id
 */
public record Scope(String id, Predicate<ReadOperation> takes) {
    /** Everything. */
    public static Scope all(String id) {
        return new Scope(id, operation -> true);
    }
}
