package dev.flowconnector.swagger.bundle.configuration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy as the user configures it, without the prefixes of the file.
 *
 * @param place path of the configuration key, for messages
 * @param templateId id of the template, in any case
 * @param title what the policy does
 * @param operations operation ids; empty means all
 * @param parameters parameters of the template by their short names
 */
public record Policy(
        String place,
        String templateId,
        Optional<String> title,
        List<String> operations,
        Map<String, Object> parameters) {
    /** Copies the collections and keeps their order. */
    public Policy {
        operations = List.copyOf(operations);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
