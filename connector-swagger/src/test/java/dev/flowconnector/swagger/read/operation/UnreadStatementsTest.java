package dev.flowconnector.swagger.read.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.callbacks.Callback;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.servers.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.Test;

class UnreadStatementsTest {

    record Filter(String text) {}

    @Path("/statements")
    public static class StatementResource {
        @POST
        @Operation(servers = @Server(url = "https://other.example.com"))
        @Callback(name = "done")
        @ApiResponse(responseCode = "404", ref = "#/components/responses/Missing")
        public void send() {}

        @GET
        public void read(
                @QueryParam("real") @Parameter(name = "other") String renamed,
                @QueryParam("shared") @Parameter(ref = "#/components/parameters/Shared") String shared,
                @QueryParam("filter") @Parameter(content = @Content(schema = @Schema(implementation = Filter.class)))
                        String filter,
                @QueryParam("plain") @Parameter(name = "plain", description = "Read.") String plain) {}
    }

    @Test
    void whatAConnectorCannotSay_isReportedEachTime() {
        Reading reading = Reading.of(StatementResource.class);

        assertThat(reading.findings("statement-unread"))
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "@Operation(servers) gives the operation an address of its own; this has no effect on the"
                                + " connector.",
                        "@Callback describes a notification; this has no effect on the connector.",
                        "@ApiResponse(ref) points at \"#/components/responses/Missing\", which no annotation declares;"
                                + " this has no effect on the connector.",
                        "@Parameter(name) is \"other\", but the API reads \"real\"; this has no effect on the"
                                + " connector.",
                        "@Parameter(ref) points at \"#/components/parameters/Shared\", which no annotation declares;"
                                + " this has no effect on the connector.",
                        "@Parameter(content) describes the input as a document; this has no effect on the connector.");
        assertThat(reading.findings("statement-unread"))
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
    }

    @Path("/connections")
    public static class ConnectionResource {
        @GET
        public void get(@QueryParam("connectionId") String connection) {}

        @POST
        public void post(Filter f) {}
    }

    @Test
    void nameThatThePlatformKeeps_isReported() {
        assertThat(Reading.of(ConnectionResource.class).findings("parameter-name-reserved"))
                .hasSize(1);
    }

    @Test
    void bodyNamedByALetter_isLabelledAfterItsType() {
        assertThat(Reading.of(ConnectionResource.class)
                        .at("/paths/~1connections/post/parameters/0/x-ms-summary")
                        .asText())
                .isEqualTo("Filter");
    }
}
