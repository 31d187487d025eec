package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.util.List;

/**
 * An operation of the definition and the method it was read from.
 *
 * @param id operation id
 * @param method the method
 * @param outcome what it delivers
 * @param operation the live node below {@code /paths}
 * @param pathItem the live path item around it
 */
public record ReadOperation(
        String id, ResourceMethod method, Outcome outcome, ObjectNode operation, ObjectNode pathItem) {

    /** Tags of the method, or of its class. */
    public List<String> tags() {
        return OperationReader.tags(method);
    }
}
