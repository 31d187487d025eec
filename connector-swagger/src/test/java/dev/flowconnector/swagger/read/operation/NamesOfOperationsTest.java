package dev.flowconnector.swagger.read.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

/** Names that were written and are not as they should be. */
class NamesOfOperationsTest {

    @Path("/notes")
    public static class NoteResource {
        @GET
        @Summary(" ")
        public String list() {
            return "";
        }

        @GET
        @Path("/odd")
        @Operation(operationId = "list odd-notes")
        public String odd() {
            return "";
        }

        @GET
        @Path("/revised")
        @Operation(operationId = "GetNote_V2")
        public String revised() {
            return "";
        }
    }

    private final Reading reading = Reading.of(NoteResource.class);

    @Test
    void blankSummary_isAnErrorAndNoName() {
        assertThat(reading.at("/paths/~1notes/get/summary").asText()).isNotBlank();
        assertThat(reading.findings("annotation-text-empty"))
                .extracting(Finding::message)
                .containsExactly("@Summary has the blank text \" \". Allowed is a text that the maker can read.");
    }

    @Test
    void idWithOtherCharacters_isReported_aRevisionIsNot() {
        assertThat(reading.findings("operationid-characters"))
                .extracting(Finding::message)
                .containsExactly("The operation id 'list odd-notes' has other characters than letters and digits, or a"
                        + " digit first; Power Apps would call it 'listoddnotes'.");
    }
}
