package dev.flowconnector.swagger.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The goldens before the schemas that Microsoft publishes. What the platform reads and these schemas do not know is
 * listed in {@code objections.txt} beside the golden; {@code -Drecreate=true} writes the lists anew.
 */
class PublishedSchemasTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Path SCHEMAS = GoldenConnectors.MODULE.resolve("../../shared/schemas");
    private static final String OBJECTIONS = "objections.txt";

    static List<String> samples() {
        return GoldenConnectors.SAMPLES;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void golden_findsTheListedObjectionsOnly(String sample) throws IOException {
        assumeTrue(Files.isDirectory(SCHEMAS), "Microsoft's schemas are not beside this checkout");
        Path golden = GoldenConnectors.golden(sample);
        StringBuilder objections = new StringBuilder();
        for (Map.Entry<String, String> file : GoldenConnectors.read(golden).entrySet()) {
            if (file.getKey().endsWith(".schema.json")) {
                continue; // a schema itself
            }
            validate(file.getValue(), schemaOf(file.getKey()))
                    .forEach(objection -> objections
                            .append(file.getKey())
                            .append(' ')
                            .append(objection)
                            .append('\n'));
        }
        Path listed = golden.resolve(OBJECTIONS);
        if (Boolean.getBoolean("recreate") && Files.exists(listed)) {
            Files.writeString(listed, objections);
        }

        assertThat(objections.toString()).isEqualTo(Files.exists(listed) ? Files.readString(listed) : "");
    }

    private static Stream<String> validate(String text, JsonSchema schema) throws IOException {
        return schema.validate(MAPPER.readTree(text)).stream()
                .map(message -> message.getInstanceLocation() + " " + message.getType() + " "
                        + String.valueOf(message.getProperty()))
                .map(objection -> objection.endsWith(" null") ? objection.replaceAll(" null$", "") : objection)
                .sorted()
                .distinct();
    }

    private static JsonSchema schemaOf(String file) throws IOException {
        boolean definition = file.endsWith("apiDefinition.swagger.json");
        ObjectNode rules = (ObjectNode) MAPPER.readTree(
                SCHEMAS.resolve(definition ? "apiDefinition.swagger.schema.json" : "paconn-apiProperties.schema.json")
                        .toFile());
        if (!definition) {
            rules.remove("id"); // a word of draft 4 in a schema of draft 7
        }
        return JsonSchemaFactory.getInstance(definition ? VersionFlag.V4 : VersionFlag.V7)
                .getSchema(rules);
    }
}
