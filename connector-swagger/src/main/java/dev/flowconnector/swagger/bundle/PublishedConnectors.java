package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.diff.ConnectorVersion;
import dev.flowconnector.swagger.document.Locator;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.document.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The connectors of a lock file as they were published, with their places in that file. */
final class PublishedConnectors {
    private PublishedConnectors() {}

    /**
     * The connectors by id.
     *
     * @param file the lock file, which {@link LockFile} has read without an objection
     * @param name how messages name it
     */
    static Map<String, ConnectorVersion> read(Path file, String name) throws IOException {
        SwaggerDocument lock = SourceFile.of(name, Files.readString(file, StandardCharsets.UTF_8))
                .definition();
        Map<String, ConnectorVersion> published = new TreeMap<>();
        JsonPointer connectors = JsonPointer.compile("/connectors");
        lock.root().path("connectors").properties().forEach(connector -> {
            JsonPointer at = connectors.appendProperty(connector.getKey());
            JsonNode files = connector.getValue();
            if (files.path("definition") instanceof ObjectNode definition
                    && files.path("properties") instanceof ObjectNode properties) {
                published.put(
                        connector.getKey(),
                        ConnectorVersion.of(
                                SwaggerDocument.of(definition, inside(lock, name, at.appendProperty("definition"))),
                                PropertiesDocument.of(
                                        properties, inside(lock, name, at.appendProperty("properties")))));
            }
        });
        return published;
    }

    private static TextSource inside(SwaggerDocument lock, String name, JsonPointer prefix) {
        Locator locator = new Locator() {
            @Override
            public Origin value(JsonPointer pointer) {
                return lock.origin(prefix.append(pointer));
            }

            @Override
            public Origin key(JsonPointer pointer) {
                return lock.keyOrigin(prefix.append(pointer));
            }
        };
        return new TextSource(name, 0, TextSource.State.READ, locator, List.of());
    }
}
