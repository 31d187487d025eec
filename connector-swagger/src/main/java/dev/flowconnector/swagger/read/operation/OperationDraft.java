package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An operation that has no place in the paths yet.
 *
 * @param operation its node
 * @param outcome what it delivers
 * @param notification notification content for its path item; empty when it is no webhook
 */
public record OperationDraft(ObjectNode operation, Outcome outcome, ObjectNode notification) {}
