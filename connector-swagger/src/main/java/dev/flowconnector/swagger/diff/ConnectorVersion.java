package dev.flowconnector.swagger.diff;

import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.SwaggerDocument;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a connector, to be compared with another. Not copied: whoever makes one leaves the trees alone.
 *
 * @param definition {@code apiDefinition.swagger.json}
 * @param properties {@code apiProperties.json}, where it is at hand
 */
public record ConnectorVersion(SwaggerDocument definition, Optional<PropertiesDocument> properties) {
    /** Checks the components. */
    public ConnectorVersion {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(properties, "properties");
    }

    /** A version of which only the definition is known. */
    public static ConnectorVersion of(SwaggerDocument definition) {
        return new ConnectorVersion(definition, Optional.empty());
    }

    /** A version with both of its files. */
    public static ConnectorVersion of(SwaggerDocument definition, PropertiesDocument properties) {
        return new ConnectorVersion(definition, Optional.of(properties));
    }
}
