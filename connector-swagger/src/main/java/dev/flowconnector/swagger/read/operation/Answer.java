package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What an operation answers.
 *
 * @param responses the {@code responses} object
 * @param produces media types; empty for no body
 * @param schema live schema of the success response, if it has one
 */
record Answer(ObjectNode responses, List<String> produces, Optional<ObjectNode> schema) {}
