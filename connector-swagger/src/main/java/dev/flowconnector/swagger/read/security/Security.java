package dev.flowconnector.swagger.read.security;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * How makers authenticate.
 *
 * @param schemes schemes that a connector can offer, in the order of their names' first use
 * @param securityDefinitions what Swagger 2.0 can say of them: at most one definition, as the platform reads one
 * @param security the requirement that belongs to it
 */
public record Security(List<SecurityScheme> schemes, ObjectNode securityDefinitions, ArrayNode security) {
    /** Copies the list. */
    public Security {
        schemes = List.copyOf(schemes);
    }
}
