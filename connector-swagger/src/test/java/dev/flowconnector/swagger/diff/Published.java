package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Published connectors, which may lie beside the checkout. */
final class Published {
    private static final Path CONNECTORS = Path.of("../../shared/corpus/connectors");
    private static final String DEFINITION = ".swagger.json";

    private Published() {}

    /** The definitions by file name, those that are plain JSON; none where they are absent. */
    static Map<String, ObjectNode> definitions() {
        return read(DEFINITION);
    }

    /** The properties by file name; none where they are absent. */
    static Map<String, ObjectNode> properties() {
        return read(".apiProperties.json");
    }

    private static Map<String, ObjectNode> read(String suffix) {
        Map<String, ObjectNode> definitions = new LinkedHashMap<>();
        if (Files.isDirectory(CONNECTORS)) {
            JsonMapper mapper = new JsonMapper();
            try (Stream<Path> files = Files.list(CONNECTORS)) {
                for (Path file : files.filter(path -> path.toString().endsWith(suffix))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    String name = file.getFileName().toString();
                    try {
                        definitions.put(name, (ObjectNode) mapper.readTree(text.substring(text.indexOf('{'))));
                    } catch (JsonProcessingException unreadable) {
                        // Some are; whether such a file is read all the same is tested where files are read.
                        definitions.remove(name);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return definitions;
    }
}
