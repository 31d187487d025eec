package dev.flowconnector.examples.apimonitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The three payloads, as flows know them for years: names and types, in schema and payload. */
class PayloadSchemasTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/request-triggers");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void monitorRunResults() throws IOException {
        Map<String, String> expected = texts(
                "collection_name",
                "collection_uid",
                "environment_name",
                "environment_uid",
                "monitor_name",
                "monitor_uid",
                "user_id",
                "user_name");
        expected.put("metrics", "object");
        for (String metric :
                new String[] {"errors", "failedTests", "passedTests", "requestCount", "totalLatency", "warnings"}) {
            expected.put("metrics/" + metric, "integer");
        }
        assertPayload("monitor-run-results", expected);
    }

    @Test
    void activity() throws IOException {
        assertPayload(
                "activity",
                texts(
                        "action",
                        "collection_name",
                        "collection_uid",
                        "message",
                        "model",
                        "model_name",
                        "model_uid",
                        "user_id",
                        "user_name"));
    }

    @Test
    void collectionBackup() throws IOException {
        assertPayload("collection-backup", new TreeMap<>(Map.of("collection", "object")));
        assertThat(read("collection-backup.schema.json").at("/properties/collection"))
                .as("free content")
                .noneMatch(JsonNode::isContainerNode)
                .doesNotContain(MAPPER.getNodeFactory().booleanNode(false));
    }

    private static void assertPayload(String name, Map<String, String> expected) throws IOException {
        JsonNode schema = read(name + ".schema.json");
        assertThat(schema.path("$schema").asText()).isEqualTo("http://json-schema.org/draft-04/schema#");
        assertThat(schema.path("id").asText()).isEqualTo("urn:request-trigger:" + name);
        assertThat(schema.path("type").asText()).isEqualTo("object");
        Map<String, String> declared = new TreeMap<>();
        declared(schema, "", declared);
        assertThat(declared).isEqualTo(expected);

        Map<String, String> posted = new TreeMap<>();
        posted(read(name + ".json"), "", expected, posted);
        assertThat(posted).isEqualTo(expected);
    }

    private static void declared(JsonNode schema, String prefix, Map<String, String> found) {
        schema.path("properties").properties().forEach(property -> {
            found.put(
                    prefix + property.getKey(), property.getValue().path("type").asText());
            declared(property.getValue(), prefix + property.getKey() + "/", found);
        });
    }

    private static void posted(JsonNode payload, String prefix, Map<String, String> known, Map<String, String> found) {
        payload.properties().forEach(member -> {
            String name = prefix + member.getKey();
            JsonNode value = member.getValue();
            found.put(name, value.isIntegralNumber() ? "integer" : value.isObject() ? "object" : typeOf(value));
            if (known.keySet().stream().anyMatch(other -> other.startsWith(name + "/"))) {
                posted(value, name + "/", known, found);
            }
        });
    }

    private static String typeOf(JsonNode value) {
        return value.isTextual() ? "string" : value.getNodeType().toString();
    }

    private static Map<String, String> texts(String... names) {
        Map<String, String> types = new TreeMap<>();
        for (String name : names) {
            types.put(name, "string");
        }
        return types;
    }

    private static JsonNode read(String file) throws IOException {
        return MAPPER.readTree(GOLDEN.resolve(file).toFile());
    }
}
