package dev.flowconnector.swagger.read.security;

import dev.flowconnector.swagger.document.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An address that an API declares.
 *
 * @param schemes {@code https}, {@code http}, or nothing for a relative address
 * @param host host and port; may hold variables in braces; absent for a relative address
 * @param basePath path, starting with a slash, without one at the end; {@code /} for the root; may hold variables
 * @param variables the variables, in the order of the address
 * @param origin place for messages
 */
public record Server(
        List<String> schemes, Optional<String> host, String basePath, List<Variable> variables, Origin origin) {
    /** Copies the lists. */
    public Server {
        schemes = List.copyOf(schemes);
        variables = List.copyOf(variables);
    }

    /**
     * A part of the address that differs between makers.
     *
     * @param name name inside the braces
     * @param defaultValue value when the maker says nothing; may be empty
     * @param description what it means; may be empty
     * @param allowedValues values to choose from; empty when free
     */
    public record Variable(String name, String defaultValue, String description, List<String> allowedValues) {
        /** Copies the list. */
        public Variable {
            allowedValues = List.copyOf(allowedValues);
        }
    }

    /** A text with the variables' defaults in place of their names. */
    public String withDefaults(String template) {
        String text = template;
        for (Variable variable : variables) {
            String value = variable.defaultValue().isEmpty() ? variable.name() : variable.defaultValue();
            text = text.replace("{" + variable.name() + "}", value);
        }
        return text;
    }
}
