package dev.flowconnector.swagger.read.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

/** What {@code @ApiResponse} says of an answer. */
class DeclaredResponsesTest {

    record Report(String text) {}

    record Ticket(String number) {}

    @Path("/reports")
    public static class ReportResource {
        @GET
        @Path("/class-of-codes")
        @ApiResponse(responseCode = "2XX", content = @Content(schema = @Schema(implementation = Report.class)))
        @ApiResponse(responseCode = "4xx", description = "Refused")
        public Response getClassOfCodes() {
            return Response.ok().build();
        }

        @GET
        @Path("/named-type")
        @ApiResponse(
                responseCode = "200",
                headers = @Header(name = "X-Next", schema = @Schema(type = "string", format = "uri")),
                content = @Content(array = @ArraySchema(schema = @Schema(type = "integer", format = "int64"))))
        public Response getNamedType() {
            return Response.ok().build();
        }

        @GET
        @Path("/two-bodies")
        @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Report.class)))
        @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Ticket.class)))
        public Response getTwoBodies() {
            return Response.ok().build();
        }
    }

    private final Reading reading = Reading.of(ReportResource.class);

    @Test
    void classOfCodes_isWrittenAsItsFirstCode() {
        JsonNode responses = reading.at("/paths/~1reports~1class-of-codes/get").path("responses");

        assertThat(responses.properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactly("200", "400");
        assertThat(responses.at("/200/schema/$ref").asText()).isEqualTo("#/definitions/Report");
    }

    @Test
    void typeNamedByWord_isReadInBodyAndHeader() {
        JsonNode response = reading.at("/paths/~1reports~1named-type/get/responses/200");

        assertThat(response.at("/schema/items/format").asText()).isEqualTo("int64");
        assertThat(response.at("/headers/X-Next/format").asText()).isEqualTo("uri");
        assertThat(reading.findings("response-type-unknown")).isEmpty();
    }

    @Test
    void secondSuccessWithABodyOfItsOwn_isReportedAsLeftOut() {
        JsonNode responses = reading.at("/paths/~1reports~1two-bodies/get/responses");

        assertThat(responses.at("/200/schema/$ref").asText()).isEqualTo("#/definitions/Report");
        assertThat(responses.path("202").has("schema")).isFalse();
        assertThat(responses.at("/202/description").asText()).isEqualTo("Success.");
        assertThat(reading.findings("response-schemas-several"))
                .singleElement()
                .extracting(finding -> finding.message())
                .asString()
                .contains("'Ticket'", "202", "200");
    }
}
