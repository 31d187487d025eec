package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.JsonText;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.lock.OperationLock;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The checked-in file with the published operations, and the last published definition and properties. */
final class LockFile {
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final Findings findings;

    LockFile(Path file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The published operations; none when there is no file. */
    OperationLock read() {
        if (!Files.exists(file)) {
            return OperationLock.NONE;
        }
        try {
            JsonNode root = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
            int version = root.path("version").asInt(0);
            if (version != VERSION) {
                refused(1, 1, "has version \"" + root.path("version").asText() + "\"; version 1 is known here");
                return OperationLock.NONE;
            }
            Map<String, OperationLock.Entry> entries = new LinkedHashMap<>();
            root.path("operations")
                    .properties()
                    .forEach(member -> entries.put(member.getKey(), entry(member.getValue())));
            return new OperationLock(entries);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            refused(
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    "is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            refused(1, 1, "cannot be read");
        }
        return OperationLock.NONE;
    }

    private static OperationLock.Entry entry(JsonNode node) {
        return new OperationLock.Entry(
                node.path("operationId").asText(),
                node.path("verb").asText(),
                node.path("path").asText());
    }

    /** The text of the file. */
    static String text(Map<ResourceMethod, String> operations, Map<String, ConnectorFolder> connectors) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("version", VERSION);
        Map<String, ObjectNode> byKey = new TreeMap<>();
        operations.forEach((method, id) -> byKey.put(
                method.key(),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("operationId", id)
                        .put("verb", method.verb())
                        .put("path", method.path())));
        ObjectNode locked = root.putObject("operations");
        byKey.forEach(locked::set);
        ObjectNode published = root.putObject("connectors");
        new TreeMap<>(connectors).forEach((id, folder) -> {
            ObjectNode connector = published.putObject(id);
            connector.set("definition", folder.definition());
            connector.set("properties", folder.properties());
        });
        return JsonText.of(root);
    }

    private void refused(int line, int column, String why) {
        findings.add(Finding.error(
                "lock-invalid",
                new Origin.TextPosition(
                        Optional.of(String.valueOf(file.getFileName())), Math.max(line, 1), Math.max(column, 1)),
                "The lock file " + why + ".",
                "Restore it from version control, or delete it and run the goal lock."));
    }
}
