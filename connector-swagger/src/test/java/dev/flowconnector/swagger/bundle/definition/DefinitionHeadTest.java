package dev.flowconnector.swagger.bundle.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.security.Security;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefinitionHeadTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Address ADDRESS = new Address("shop.example.com", "/api", List.of("https"), Optional.empty());

    private static ObjectNode object(String json) throws IOException {
        return (ObjectNode) JSON.readTree(json);
    }

    private static Security security(String definitions, String requirements) throws IOException {
        return new Security(List.of(), object(definitions), (ArrayNode) JSON.readTree(requirements));
    }

    private static ObjectNode written(ObjectNode root, Security security, String metadata) throws IOException {
        new DefinitionHead(
                        object("{\"title\":\"Shop\"}"),
                        ADDRESS,
                        security,
                        (ArrayNode) JSON.readTree(metadata),
                        Map.of("orders", "About orders.", "unused", "About nothing."))
                .writeTo(root);
        return root;
    }

    @Test
    void members_inTheirUsualOrder() throws IOException {
        ObjectNode root = object("{\"x-ms-capabilities\":{},\"definitions\":{},\"paths\":{}}");

        assertThat(written(root, security("{}", "[]"), "[{\"propertyName\":\"Website\"}]"))
                .hasToString("{\"swagger\":\"2.0\",\"info\":{\"title\":\"Shop\"},\"host\":\"shop.example.com\","
                        + "\"basePath\":\"/api\",\"schemes\":[\"https\"],\"paths\":{},\"definitions\":{},"
                        + "\"securityDefinitions\":{},\"security\":[],"
                        + "\"x-ms-connector-metadata\":[{\"propertyName\":\"Website\"}],\"x-ms-capabilities\":{}}");
    }

    @Test
    void emptyMetadata_notWritten() throws IOException {
        assertThat(written(object("{\"paths\":{}}"), security("{}", "[]"), "[]").has("x-ms-connector-metadata"))
                .isFalse();
    }

    @Test
    void tags_onlyThoseThatOperationsHave() throws IOException {
        ObjectNode root = object("{\"paths\":{\"/a\":{\"get\":{\"tags\":[\"orders\",\"undescribed\"]}}}}");

        assertThat(written(root, security("{}", "[]"), "[]").path("tags"))
                .hasToString("[{\"name\":\"orders\",\"description\":\"About orders.\"}]");
    }

    @Test
    void requirementOfAnotherScheme_dropped() throws IOException {
        ObjectNode root = object("""
                {"paths": {
                  "/a": {"get": {"security": [{"key": []}, {"other": []}]}},
                  "/b": {"get": {"security": [{"other": []}]}},
                  "/c": {"get": {"security": [{"key": [], "other": []}]}}}}
                """);

        ObjectNode definition = written(root, security("{\"key\":{\"type\":\"apiKey\"}}", "[{\"key\":[]}]"), "[]");

        assertThat(definition.path("paths"))
                .hasToString(
                        "{\"/a\":{\"get\":{\"security\":[{\"key\":[]}]}},\"/b\":{\"get\":{}},\"/c\":{\"get\":{}}}");
        assertThat(definition.path("security")).hasToString("[{\"key\":[]}]");
    }
}
