package dev.flowconnector.swagger.read.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of inputs. */
class InputsTest {

    enum Size {
        SMALL,
        LARGE
    }

    @Path("/things/{thingId}")
    public static class ThingResource {
        @GET
        public String get(
                @PathParam("thingId") long id,
                @QueryParam("top") @DefaultValue("10") @Max(100) int top,
                @QueryParam("size") @DefaultValue("LARGE") Size size,
                @QueryParam("tags") List<String> tags,
                @QueryParam("filter") @NotNull @Parameter(description = "An OData filter") String filter,
                @QueryParam("api-version") @DefaultValue("2") @Visibility(Visibility.Level.INTERNAL) String version,
                @HeaderParam("Authorization") String authorization,
                @HeaderParam("X-Trace") String trace) {
            return "";
        }
    }

    @Test
    void parameters_typesDefaultsLabelsAndWhatThePlatformOwns() {
        Reading reading = Reading.of(ThingResource.class);

        JsonNode parameters = reading.operation("GetThing").path("parameters");
        assertThat(parameters)
                .extracting(node -> node.path("name").asText())
                .containsExactly("thingId", "top", "size", "tags", "filter", "api-version", "X-Trace");
        assertThat(parameters.get(0).path("x-ms-url-encoding").asText()).isEqualTo("single");
        assertThat(parameters.get(0).path("x-ms-summary").asText()).isEqualTo("Thing ID");
        assertThat(parameters.get(0).path("format").asText()).isEqualTo("int64");
        assertThat(parameters.get(1).path("default").toString()).isEqualTo("10");
        assertThat(parameters.get(1).path("maximum").asInt()).isEqualTo(100);
        assertThat(parameters.get(2).path("default").asText()).isEqualTo("LARGE");
        assertThat(parameters.get(3).path("collectionFormat").asText()).isEqualTo("csv");
        assertThat(parameters.get(4).path("required").asBoolean()).isTrue();
        assertThat(parameters.get(4).path("description").asText()).isEqualTo("An OData filter.");
        assertThat(parameters.get(5).path("required").asBoolean()).isTrue();
        assertThat(reading.findings("header-owned-by-platform")).hasSize(1);
        assertThat(reading.findings("query-array-arrives-as-csv")).hasSize(1);
    }

    @Path("/files")
    public static class FileResource {
        @PUT
        @Consumes("application/octet-stream")
        public void put(InputStream in) {}

        @POST
        @Consumes("application/octet-stream")
        public void create(byte[] scan) {}
    }

    @Test
    void wholeFile_calledWhatItIs() {
        Reading reading = Reading.of(FileResource.class);

        assertThat(reading.at("/paths/~1files/put/parameters/0/x-ms-summary").asText())
                .isEqualTo("File Content");
        assertThat(reading.at("/paths/~1files/post/parameters/0/x-ms-summary").asText())
                .isEqualTo("Scan");
    }

    @Path("/hidden")
    public static class HiddenResource {
        @GET
        public String get(@QueryParam("secret") @NotNull @Visibility(Visibility.Level.INTERNAL) String secret) {
            return "";
        }
    }

    @Test
    void hiddenRequiredInputWithoutDefault_error() {
        assertThat(Reading.of(HiddenResource.class).findings("internal-required-no-default"))
                .isNotEmpty()
                .first()
                .extracting(finding -> finding.toString())
                .asString()
                .contains("HiddenResource#get(String)", "'secret'", "@DefaultValue");
    }

    @Path("/defaults")
    public static class WrongDefaultResource {
        @GET
        public String get(@QueryParam("top") @DefaultValue("many") int top) {
            return "";
        }
    }

    @Test
    void defaultOfAnotherType_leftOutAndReported() {
        Reading reading = Reading.of(WrongDefaultResource.class);

        assertThat(reading.at("/paths/~1defaults/get/parameters/0").has("default"))
                .isFalse();
        assertThat(reading.findings("default-type-mismatch"))
                .singleElement()
                .extracting(finding -> finding.message())
                .asString()
                .contains("'many'", "'top'", "'integer'");
    }

    @Path("/declared")
    public static class DeclaredResource {
        @GET
        @Parameter(name = "page", in = ParameterIn.QUERY, required = true, schema = @Schema(type = "integer"))
        @Parameter(name = "id", description = "Which one")
        public String get(@QueryParam("id") String id) {
            return "";
        }
    }

    @Test
    void parameterOnTheMethod_describesOrDeclares() {
        JsonNode parameters = Reading.of(DeclaredResource.class).at("/paths/~1declared/get/parameters");

        assertThat(parameters.get(0).path("description").asText()).isEqualTo("Which one.");
        assertThat(parameters.get(1).path("name").asText()).isEqualTo("page");
        assertThat(parameters.get(1).path("type").asText()).isEqualTo("integer");
        assertThat(parameters.get(1).path("required").asBoolean()).isTrue();
    }

    @Path("/forms")
    public static class FormResource {
        @POST
        @Consumes("application/x-www-form-urlencoded")
        @Path("/whole")
        public void whole(Form form) {}

        @POST
        @Consumes("multipart/form-data")
        @Path("/{id}")
        public void same(@PathParam("id") String id, @FormParam("id") String other) {}

        @PUT
        @Path("/raw")
        public void raw(InputStream content) {}
    }

    @Test
    void wholeForm_noBodyAndReported() {
        Reading reading = Reading.of(FormResource.class);

        assertThat(reading.at("/paths/~1forms~1whole/post/parameters")).isEmpty();
        assertThat(reading.findings("form-fields-unknown")).hasSize(1);
    }

    @Test
    void variableNamedLikeAField_getsAnotherName() {
        JsonNode operation = Reading.of(FormResource.class).at("/paths/~1forms~1{idInPath}/post");

        assertThat(operation.at("/parameters/0/name").asText()).isEqualTo("idInPath");
        assertThat(operation.at("/parameters/1/name").asText()).isEqualTo("id");
        assertThat(operation.at("/consumes/0").asText()).isEqualTo("multipart/form-data");
    }

    @Test
    void streamBody_binary() {
        JsonNode operation = Reading.of(FormResource.class).at("/paths/~1forms~1raw/put");

        assertThat(operation.at("/consumes/0").asText()).isEqualTo("application/octet-stream");
        assertThat(operation.at("/parameters/0/schema/format").asText()).isEqualTo("binary");
    }

    @Path("/one")
    public static class OneResource {
        @GET
        @Path("/{id}")
        public String get(@PathParam("id") String id) {
            return "";
        }
    }

    @Path("/one")
    public static class OtherResource {
        @PUT
        @Path("/{key}")
        public void put(@PathParam("key") String key) {}
    }

    @Test
    void templatesThatDifferInNames_onePathItem() {
        JsonNode paths = Reading.of(OneResource.class, OtherResource.class).at("/paths");

        assertThat(paths).hasSize(1);
        assertThat(paths.at("/~1one~1{id}/put/parameters/0/name").asText()).isEqualTo("id");
        assertThat(paths.at("/~1one~1{id}/put/parameters/0/x-ms-summary").asText())
                .isEqualTo("Key");
    }

    @Path("/labels")
    public static class LabelResource {
        @GET
        public String get(
                @QueryParam("a") @Schema(title = "Area") String a,
                @QueryParam("b") @Parameter(schema = @Schema(title = "Branch")) String b,
                @QueryParam("c") @Schema(title = "Not shown") @Summary("City") @Parameter(deprecated = true) String c,
                @QueryParam("dealId") @Parameter(deprecated = true) String d) {
            return "";
        }
    }

    @Test
    void labels_ourWordThenSwaggersTitleThenTheName() {
        assertThat(Reading.of(LabelResource.class).operation("GetLabel").path("parameters"))
                .extracting(node -> node.path("x-ms-summary").asText())
                .containsExactly("Area", "Branch", "City (deprecated)", "Deal ID (deprecated)");
    }

    @Path("/overloads")
    public static class OverloadResource {
        @GET
        @Produces("application/json")
        public String byName(@QueryParam("name") @NotNull @Parameter(required = true) String name) {
            return name;
        }

        @GET
        @Produces("text/plain")
        public String byKey(@QueryParam("key") @NotNull String key) {
            return key;
        }
    }

    @Test
    void inputThatAnOverloadDoesNotKnow_isOptionalWhateverItsAnnotationsSay() {
        JsonNode parameters = Reading.of(OverloadResource.class).at("/paths/~1overloads/get/parameters");

        assertThat(parameters)
                .extracting(parameter -> parameter.path("required").asBoolean())
                .containsExactly(false, false);
    }

    @Path("/stated")
    public static class StatedResource {
        @GET
        public String get(
                @QueryParam("size") @Parameter(schema = @Schema(type = "string")) Size size,
                @QueryParam("ids") @Parameter(array = @ArraySchema(schema = @Schema(type = "integer"))) String ids,
                @QueryParam("any") @Parameter(schema = @Schema(type = "object")) String any) {
            return "";
        }
    }

    @Test
    void statedTypes_neverLoseChoicesAndAreNeverObjects() {
        JsonNode parameters = Reading.of(StatedResource.class).at("/paths/~1stated/get/parameters");

        assertThat(parameters.at("/0/enum")).hasSize(2);
        assertThat(parameters.at("/1/type").asText()).isEqualTo("array");
        assertThat(parameters.at("/1/items/type").asText()).isEqualTo("integer");
        assertThat(parameters.at("/2/type").asText()).isEqualTo("string");
    }
}
