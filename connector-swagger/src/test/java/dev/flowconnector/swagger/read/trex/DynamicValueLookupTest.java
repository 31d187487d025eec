package dev.flowconnector.swagger.read.trex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** DynamicValueLookupTests: drop-downs on properties and parameters. */
class DynamicValueLookupTest {

    public record Item(String id, String name) {}

    public record Result(List<Item> items) {}

    public static class Model {
        @DynamicValues(resource = LookupResource.class, method = "list", value = "id", title = "name")
        public String choice = "";
    }

    @Path("/lookups")
    public static class LookupResource {
        @GET
        @Operation(operationId = "NamedLookup")
        public Result list() {
            return new Result(List.of());
        }

        @GET
        @Path("/unnamed")
        public Result unnamed(@QueryParam("country") String country, @QueryParam("top") Integer top) {
            return new Result(List.of());
        }
    }

    @Path("/choices")
    public static class ChoiceResource {
        @POST
        public void property(Model model) {}

        @GET
        @Path("/own")
        public Result own() {
            return new Result(List.of());
        }

        @GET
        @Path("/sibling")
        public String sibling(@QueryParam("c") @DynamicValues(method = "own", value = "id") String c) {
            return c;
        }

        @GET
        @Path("/underived")
        public String underived(
                @QueryParam("c") @DynamicValues(resource = LookupResource.class, method = "unnamed", value = "id")
                        String c) {
            return c;
        }

        @GET
        @Path("/literal")
        public String literal(@QueryParam("c") @DynamicValues(operationId = "NamedLookup", value = "id") String c) {
            return c;
        }

        @GET
        @Path("/parameters")
        public String parameters(
                @QueryParam("land") String land,
                @QueryParam("c")
                        @DynamicValues(
                                resource = LookupResource.class,
                                method = "unnamed",
                                value = "id",
                                title = "name",
                                collection = "items",
                                arguments = {
                                    @Argument(name = "country", input = "land"),
                                    @Argument(name = "top", literal = "5")
                                })
                        String c) {
            return land + c;
        }

        @GET
        @Path("/empty")
        public String empty(
                @QueryParam("c")
                        @DynamicValues(
                                resource = LookupResource.class,
                                method = "unnamed",
                                value = "id",
                                arguments = @Argument(name = "country"))
                        String c) {
            return c;
        }
    }

    private static final Reading READING = Reading.of(LookupResource.class, ChoiceResource.class);

    private static JsonNode values(String path) {
        for (JsonNode parameter : READING.at("/paths/~1choices~1" + path + "/get/parameters")) {
            if (parameter.path("name").asText().equals("c")) {
                return parameter.path("x-ms-dynamic-values");
            }
        }
        throw new AssertionError(path);
    }

    @Test
    @DisplayName("a property emits the extension, with the operation found by class and method")
    void property() {
        assertThat(READING.findings("dynamic-operation-missing")).isEmpty();
        assertThat(READING.at("/definitions/Model/properties/choice/x-ms-dynamic-values"))
                .hasToString("{\"operationId\":\"NamedLookup\",\"value-collection\":\"items\",\"value-path\":\"id\","
                        + "\"value-title\":\"name\"}");
    }

    @Test
    @DisplayName("an operation of the same class is found by its method")
    void sameClass() {
        String own = READING.at("/paths/~1choices~1own/get/operationId").asText();

        assertThat(own).isNotEmpty();
        assertThat(values("sibling").path("operationId").asText()).isEqualTo(own);
    }

    @Test
    @DisplayName("a target without a name of its own is called by its derived id")
    void derivedId() {
        String derived = READING.at("/paths/~1lookups~1unnamed/get/operationId").asText();

        assertThat(derived).isNotEmpty();
        assertThat(values("underived").path("operationId").asText()).isEqualTo(derived);
    }

    @Test
    @DisplayName("parameters are represented as JSON, in both syntaxes")
    void parameters() {
        assertThat(values("parameters").path("parameters"))
                .hasToString("{\"country\":{\"parameter\":\"land\"},\"top\":5}");
    }

    @Test
    @DisplayName("a target on another class may be named by its literal id")
    void literalId() {
        assertThat(values("literal").path("operationId").asText()).isEqualTo("NamedLookup");
    }

    @Test
    @DisplayName("without arguments there are no parameters")
    void noParameters() {
        assertThat(values("literal").has("parameters")).isFalse();
    }

    @Test
    @DisplayName("an argument without value is the empty text")
    void emptyArgument() {
        assertThat(values("empty").path("parameters")).hasToString("{\"country\":\"\"}");
    }

    @Test
    @DisplayName("the full information appears")
    void fullInformation() {
        String derived = READING.at("/paths/~1lookups~1unnamed/get/operationId").asText();

        assertThat(values("parameters"))
                .hasToString(
                        "{\"operationId\":\"" + derived + "\",\"parameters\":{\"country\":{\"parameter\":\"land\"},"
                                + "\"top\":5},\"value-collection\":\"items\",\"value-path\":\"id\",\"value-title\":\"name\"}");
    }
}
