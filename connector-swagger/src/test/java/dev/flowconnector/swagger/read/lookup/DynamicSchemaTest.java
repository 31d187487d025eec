package dev.flowconnector.swagger.read.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicSchema;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import org.junit.jupiter.api.Test;

class DynamicSchemaTest {
    private static final String SCHEMA = "{parameters: [{name: 'table', in: 'path', type: 'string', required: true}],"
            + " responses: {'200': {schema: {type: 'object', properties: {schema: {type: 'object'}}}}}}";

    public interface Resource {
        String schema();

        String add();

        String show();
    }

    static class Sample {
        @DynamicSchema(operationId = "Schema", arguments = @Argument(name = "table", input = "table"))
        Object row;

        @DynamicSchema(
                operationId = "Schema",
                path = "shema",
                arguments = @Argument(name = "table", literal = "orders"))
        Object wrongPath;

        @DynamicSchema(operationId = "Schema", path = "", arguments = @Argument(name = "table", literal = "orders"))
        Object noPath;
    }

    private static Api api(String field, String schema) {
        String body = schema.substring(0, schema.length() - 1) + ", '@': '" + field + "'}";
        return new Api(Sample.class)
                .get(Resource.class, "schema", SCHEMA)
                .operation(
                        "post",
                        Resource.class,
                        "add",
                        "{parameters: [{name: 'table', in: 'path', type: 'string'}, {name: 'body', in: 'body', schema: "
                                + body + "}]}");
    }

    private static JsonNode body(Api api) {
        return api.at("/paths/~1Add/post/parameters/1/schema");
    }

    @Test
    void schemaOfTheBody_bothForms() {
        Api api = api("row", "{additionalProperties: true}");

        assertThat(api.resolve()).containsExactly("Schema");
        assertThat(body(api))
                .hasToString("{\"type\":\"object\","
                        + "\"x-ms-dynamic-schema\":{\"operationId\":\"Schema\",\"parameters\":{\"table\":"
                        + "{\"parameter\":\"table\"}},\"value-path\":\"schema\"},"
                        + "\"x-ms-dynamic-properties\":{\"operationId\":\"Schema\",\"parameters\":{\"table\":"
                        + "{\"parameterReference\":\"table\"}},\"itemValuePath\":\"schema\"}}");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void schemaOfTheAnswer_staysInTheOutput() {
        Api api = new Api(Sample.class)
                .get(Resource.class, "schema", SCHEMA)
                .get(
                        Resource.class,
                        "show",
                        "{parameters: [{name: 'table', in: 'path', type: 'string'}], responses: {'200': {schema: {type:"
                                + " 'object', '@': 'row'}}}}");
        api.resolve();

        assertThat(api.at("/paths/~1Show/get/responses/200/schema/x-ms-dynamic-schema/operationId")
                        .asText())
                .isEqualTo("Schema");
    }

    @Test
    void schemaOfTheNotification_written() {
        Api api = new Api(Sample.class)
                .get(Resource.class, "schema", SCHEMA)
                .operation(
                        "post",
                        Resource.class,
                        "add",
                        "{'x-ms-trigger': 'single', parameters: [{name: 'table', in: 'path', type: 'string'}]}");
        api.notification("Add", "{type: 'object', '@': 'row'}");
        api.resolve();

        assertThat(api.at("/paths/~1Add/x-ms-notification-content/schema/x-ms-dynamic-properties/itemValuePath")
                        .asText())
                .isEqualTo("schema");
    }

    @Test
    void unknownPath_error() {
        Api api = api("wrongPath", "{type: 'object'}");
        api.resolve();

        assertThat(api.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo("@DynamicSchema reads path = \"shema\" from the answer of the operation Schema, where"
                            + " there is no property \"shema\". Allowed are: 'schema'.");
            assertThat(finding.repair()).isEqualTo("Did you mean 'schema'? Correct path.");
        });
        assertThat(body(api).has("x-ms-dynamic-schema")).isFalse();
    }

    @Test
    void emptyPath_error() {
        Api api = api("noPath", "{type: 'object'}");
        api.resolve();

        assertThat(api.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "@DynamicSchema reads path = \"\". Allowed is the path of a schema object in the answer,"
                                        + " neither empty, which Power Apps ignores, nor the properties inside the schema, which readers"
                                        + " take for the schema."));
    }

    @Test
    void typeWithProperties_warning() {
        Api api = api("row", "{type: 'object', properties: {id: {type: 'string'}}}");
        api.resolve();

        Finding finding = api.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo(
                        "@DynamicSchema stands on a type with properties of its own, such as \"id\". Where the schema"
                                + " is looked up, readers show only what it delivers.");
    }

    @Test
    void listOfRows_keysOnTheItems() {
        Api api = new Api(Sample.class)
                .get(Resource.class, "schema", SCHEMA)
                .get(
                        Resource.class,
                        "show",
                        "{parameters: [{name: 'table', in: 'path', type: 'string'}], responses: {'200': {schema: {type:"
                                + " 'array', items: {type: 'object'}, '@': 'row'}}}}");
        api.resolve();

        assertThat(api.at("/paths/~1Show/get/responses/200/schema/items").has("x-ms-dynamic-schema"))
                .isTrue();
    }
}
