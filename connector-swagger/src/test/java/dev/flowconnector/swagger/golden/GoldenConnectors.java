package dev.flowconnector.swagger.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.swagger.bundle.GeneratorEntry;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample APIs below this package, generated as a build would do it. */
final class GoldenConnectors {
    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path GOLDENS = MODULE.resolve("src/test/resources/golden");
    private static final String BEYOND = "beyond-microsofts-schema/";
    /** Carry keys that Microsoft's schemas do not know. */
    private static final Map<String, String> FOLDERS =
            Map.of("beyond", BEYOND + "agent", "security.several", BEYOND + "security-several");

    static final List<String> SAMPLES = List.of(
            "untouched",
            "files",
            "longwork",
            "triggers",
            "lookups",
            "paging",
            "posting",
            "revisions",
            "connectors",
            "types",
            "jsonb",
            "security.apikey",
            "security.basic",
            "security.bearer",
            "security.oauth",
            "security.server",
            "beyond",
            "security.several");

    private GoldenConnectors() {}

    /** Where the goldens of a sample are kept; what Microsoft's schemas do not know has a folder of its own. */
    static Path golden(String sample) {
        return GOLDENS.resolve(FOLDERS.getOrDefault(sample, sample.replace('.', '-')));
    }

    /** Generates a sample and returns its definitions, properties and schemas by their path below the output directory. */
    static Map<String, String> generate(String sample, Path directory) throws IOException {
        Path output = directory.resolve("connector");
        String classPath = System.getProperty("java.class.path");
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("goal", "generate");
        request.put("baseDirectory", directory.toString());
        request.put("outputDirectory", output.toString());
        request.put("classPath", Arrays.asList(classPath.split(File.pathSeparator)));
        request.put("packages", List.of(GoldenConnectors.class.getPackageName() + "." + sample));
        request.put("sourceRoots", List.of(MODULE.resolve("src/test/java").toString()));
        request.put(
                "project",
                Map.of(
                        "groupId",
                        "com.contoso",
                        "artifactId",
                        "contoso",
                        "version",
                        "1.0.0",
                        "name",
                        "Contoso",
                        "description",
                        "What Contoso offers to its customers."));
        request.put("configuration", configuration(sample));
        Map<String, Object> response = new GeneratorEntry().apply(request);
        assertThat(response.get("status"))
                .as("sample " + sample + ": " + response.get("findings"))
                .isEqualTo("generated");
        List<?> connectors = (List<?>) response.get("connectors");
        return read(connectors.size() == 1 ? output.resolve("contoso") : output);
    }

    private static Map<?, ?> configuration(String sample) throws IOException {
        Path file = golden(sample).resolve("configuration.json");
        return Files.exists(file) ? new JsonMapper().readValue(file.toFile(), Map.class) : Map.of();
    }

    /** Definitions, properties and schemas of payloads below a folder, in the order of their paths. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean compared = name.equals("apiDefinition.swagger.json")
                        || name.equals("apiProperties.json")
                        || name.endsWith(".schema.json");
                if (compared) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
