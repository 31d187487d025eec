package dev.flowconnector.swagger.read.trex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SummaryTests: labels and descriptions of methods, parameters and properties. */
class SummaryTest {

    @Path("/described")
    public static class DescribedResource {
        @GET
        @Operation(operationId = "GetFriendlyName", description = "Tells the name of a friend.")
        @Summary("Get friendly name")
        public String name() {
            return "";
        }
    }

    @Path("/plain")
    public static class PlainResource {
        @GET
        public String name() {
            return "";
        }
    }

    @Path("/summarised")
    public static class PlainResourceWithSummary {
        @GET
        @Summary("Anything else")
        public String name() {
            return "";
        }
    }

    @Path("/parameters")
    public static class ParameterResource {
        @GET
        public String get(
                @QueryParam("labelled") @Summary("Friendly parameter") String labelled,
                @QueryParam("described") @Parameter(description = "What to look for.") String described,
                @QueryParam("plainName") String plain) {
            return labelled + described + plain;
        }
    }

    public static class Model {
        @Summary("Friendly property")
        public String labelled = "";

        @Schema(description = "What was found.")
        public String described = "";

        public String plainName = "";
    }

    @Path("/properties")
    public static class PropertyResource {
        @POST
        public void post(Model model) {}
    }

    private static final String PROPERTIES = "/definitions/Model/properties/";

    @Test
    @DisplayName("method: the operation id is the one that is written; a friendly name does not move a derived one")
    void methodOperationId() {
        assertThat(Reading.of(DescribedResource.class)
                        .at("/paths/~1described/get/operationId")
                        .asText())
                .isEqualTo("GetFriendlyName");
        String plain = Reading.of(PlainResource.class)
                .at("/paths/~1plain/get/operationId")
                .asText();
        assertThat(Reading.of(PlainResourceWithSummary.class)
                        .at("/paths/~1summarised/get/operationId")
                        .asText())
                .startsWith(plain.substring(0, plain.indexOf("Plain")))
                .doesNotContain("Anything");
    }

    @Test
    @DisplayName("method: summary is the friendly name")
    void methodSummary() {
        assertThat(Reading.of(DescribedResource.class)
                        .at("/paths/~1described/get/summary")
                        .asText())
                .isEqualTo("Get friendly name");
    }

    @Test
    @DisplayName("method: description is set")
    void methodDescription() {
        assertThat(Reading.of(DescribedResource.class)
                        .at("/paths/~1described/get/description")
                        .asText())
                .isEqualTo("Tells the name of a friend.");
    }

    @Test
    @DisplayName("method: without annotations nothing but what its name says")
    void methodWithoutAnnotations() {
        Reading reading = Reading.of(PlainResource.class);

        assertThat(reading.at("/paths/~1plain/get/summary").asText()).isNotBlank();
        assertThat(reading.at("/paths/~1plain/get/x-ms-visibility").isMissingNode())
                .isTrue();
        assertThat(reading.at("/paths/~1plain/get/x-ms-summary").isMissingNode())
                .isTrue();
    }

    @Test
    @DisplayName("parameter: friendly name shown")
    void parameterSummary() {
        assertThat(Reading.of(ParameterResource.class)
                        .at("/paths/~1parameters/get/parameters/0/x-ms-summary")
                        .asText())
                .isEqualTo("Friendly parameter");
    }

    @Test
    @DisplayName("parameter: description shown")
    void parameterDescription() {
        assertThat(Reading.of(ParameterResource.class)
                        .at("/paths/~1parameters/get/parameters/1/description")
                        .asText())
                .isEqualTo("What to look for.");
    }

    @Test
    @DisplayName("parameter: without annotations the label of its name, and no description")
    void parameterWithoutAnnotations() {
        Reading reading = Reading.of(ParameterResource.class);

        assertThat(reading.at("/paths/~1parameters/get/parameters/2/x-ms-summary")
                        .asText())
                .isEqualTo("Plain Name");
        assertThat(reading.at("/paths/~1parameters/get/parameters/2/description")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    @DisplayName("property: friendly name shown")
    void propertySummary() {
        assertThat(Reading.of(PropertyResource.class)
                        .at(PROPERTIES + "labelled/x-ms-summary")
                        .asText())
                .isEqualTo("Friendly property");
    }

    @Test
    @DisplayName("property: description shown")
    void propertyDescription() {
        assertThat(Reading.of(PropertyResource.class)
                        .at(PROPERTIES + "described/description")
                        .asText())
                .isEqualTo("What was found.");
    }

    @Test
    @DisplayName("property: without annotations the label of its name, and no description")
    void propertyWithoutAnnotations() {
        Reading reading = Reading.of(PropertyResource.class);

        assertThat(reading.at(PROPERTIES + "plainName/x-ms-summary").asText()).isEqualTo("Plain Name");
        assertThat(reading.at(PROPERTIES + "plainName/description").isMissingNode())
                .isTrue();
    }
}
