package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.resource.ResourceMethod;

/**
 * An operation of the definition and the method it was read from.
 *
 * @param id operation id
 * @param method the method
 * @param operation the live node below {@code /paths}
 * @param pathItem the live path item around it
 */
public record ReadOperation(String id, ResourceMethod method, ObjectNode operation, ObjectNode pathItem) {}
