package dev.flowconnector.swagger.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.swagger.bundle.GeneratorEntry;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The connectors of the guide's sample packages, generated as a build would do it; each once. */
final class GuideConnectors {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();

    private final Path directory;
    private final Map<String, Map<String, Object>> responses = new LinkedHashMap<>();

    GuideConnectors(Path directory) {
        this.directory = directory;
    }

    /** The configuration of a sample; empty when it has none. */
    static Path configuration(String sample) {
        return MODULE.resolve("src/test/resources/guide/" + sample + ".json");
    }

    /** A file of the sample's first connector, as JSON. */
    JsonNode json(String sample, String file) {
        Path folder = folder(sample, connectorIds(sample).get(0));
        return readJson(folder.resolve(file));
    }

    /** What the build prints for a sample. */
    List<String> log(String sample) {
        return ((List<?>) response(sample).get("log"))
                .stream().map(String.class::cast).toList();
    }

    private List<String> connectorIds(String sample) {
        Map<String, Object> response = response(sample);
        assertThat(response.get("status"))
                .as("sample " + sample + ": " + response.get("findings"))
                .isEqualTo("generated");
        return ((List<?>) response.get("connectors"))
                .stream()
                        .map(connector -> (String) ((Map<?, ?>) connector).get("id"))
                        .toList();
    }

    private Path folder(String sample, String id) {
        return directory.resolve(sample).resolve("target/connector").resolve(id);
    }

    private Map<String, Object> response(String sample) {
        return responses.computeIfAbsent(sample, this::generate);
    }

    private Map<String, Object> generate(String sample) {
        String classPath = System.getProperty("java.class.path");
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("goal", "generate");
        request.put("baseDirectory", directory.resolve(sample).toString());
        request.put(
                "outputDirectory",
                directory.resolve(sample).resolve("target/connector").toString());
        request.put("classPath", Arrays.asList(classPath.split(File.pathSeparator)));
        request.put("packages", List.of(GuideConnectors.class.getPackageName() + "." + sample));
        request.put("sourceRoots", List.of(MODULE.resolve("src/test/java").toString()));
        request.put(
                "project",
                Map.of("groupId", "com.contoso", "artifactId", "shop", "version", "1.0.0", "name", "Contoso Shop"));
        request.put("configuration", readConfiguration(sample));
        return new GeneratorEntry().apply(request);
    }

    private static Map<?, ?> readConfiguration(String sample) {
        Path file = configuration(sample);
        return Files.exists(file) ? JSON.convertValue(readJson(file), Map.class) : Map.of();
    }

    private static JsonNode readJson(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
