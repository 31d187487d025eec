package dev.flowconnector.swagger.bundle.definition;

import dev.flowconnector.swagger.read.security.Server;
import java.util.List;
import java.util.Optional;

/**
 * Where the connector finds its API.
 *
 * @param host host of the definition
 * @param basePath base path of the definition
 * @param schemes schemes, {@code https} first
 * @param variable the declared address, when parts of it differ between makers
 */
public record Address(String host, String basePath, List<String> schemes, Optional<Server> variable) {
    /** Copies the list. */
    public Address {
        schemes = List.copyOf(schemes);
    }
}
