package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonPointer;
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

    /**
     * Refuses what is no Swagger 2.0 definition: everything would look as if it had been removed.
     *
     * @throws IllegalArgumentException if it is something else; the message names the place
     */
    public static void refuseOthers(SwaggerDocument definition) {
        if (definition.root().has("openapi")) {
            throw new IllegalArgumentException(definition.origin(JsonPointer.compile("/openapi")) + " This is OpenAPI "
                    + Quoted.value(definition.root().path("openapi")) + "; connectors are described in Swagger 2.0.");
        }
        if (!definition.root().path("paths").isObject()) {
            throw new IllegalArgumentException(definition.origin(JsonPointer.empty())
                    + " This is no connector definition: the member \"paths\" is missing. Name an"
                    + " apiDefinition.swagger.json, or the folder with it.");
        }
    }
}
