package dev.flowconnector.swagger.read.trex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicSchema;
import dev.flowconnector.swagger.read.Reading;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** DynamicSchemaLookupTests: types whose fields an operation delivers. */
class DynamicSchemaLookupTest {

    public record SchemaAnswer(Map<String, Object> schema) {}

    @DynamicSchema(
            resource = SchemaResource.class,
            method = "schema",
            arguments = {@Argument(name = "table", input = "table"), @Argument(name = "depth", literal = "2")})
    public static class Row {}

    @DynamicSchema(resource = SchemaResource.class, method = "fixed")
    public static class Fixed {}

    @DynamicSchema(resource = SchemaResource.class, method = "schema", arguments = @Argument(name = "table"))
    public static class Empty {}

    @Path("/schemas")
    public static class SchemaResource {
        @GET
        public SchemaAnswer schema(@QueryParam("table") String table, @QueryParam("depth") int depth) {
            return new SchemaAnswer(Map.of());
        }

        @GET
        @Path("/fixed")
        public SchemaAnswer fixed() {
            return new SchemaAnswer(Map.of());
        }
    }

    @Path("/rows")
    public static class RowResource {
        @POST
        @Path("/{table}")
        public void add(@PathParam("table") String table, Row row) {}

        @POST
        @Path("/fixed")
        public void addFixed(Fixed row) {}

        @POST
        @Path("/empty")
        public void addEmpty(Empty row) {}
    }

    private static final Reading READING = Reading.of(SchemaResource.class, RowResource.class);

    private static JsonNode definition(String name) {
        return READING.at("/definitions/" + name + "/x-ms-dynamic-schema");
    }

    @Test
    @DisplayName("parameters are represented as JSON")
    void parameters() {
        assertThat(definition("Row").path("parameters"))
                .hasToString("{\"table\":{\"parameter\":\"table\"},\"depth\":2}");
    }

    @Test
    @DisplayName("without arguments there are no parameters")
    void noParameters() {
        assertThat(definition("Fixed").isObject()).isTrue();
        assertThat(definition("Fixed").has("parameters")).isFalse();
    }

    @Test
    @DisplayName("an argument without value is the empty text")
    void emptyArgument() {
        assertThat(definition("Empty").path("parameters")).hasToString("{\"table\":\"\"}");
    }

    @Test
    @DisplayName("the full information appears, on a definition that is referred to and never inlined")
    void fullInformation() {
        String id = READING.at("/paths/~1schemas/get/operationId").asText();

        assertThat(definition("Row"))
                .hasToString(
                        "{\"operationId\":\"" + id
                                + "\",\"parameters\":{\"table\":{\"parameter\":\"table\"},\"depth\":2},\"value-path\":\"schema\"}");
        assertThat(READING.at("/definitions/Row/x-ms-dynamic-properties/itemValuePath")
                        .asText())
                .isEqualTo("schema");
        assertThat(READING.at("/paths/~1rows~1{table}/post/parameters/1/schema/$ref")
                        .asText())
                .isEqualTo("#/definitions/Row");
    }
}
