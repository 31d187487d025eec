package dev.flowconnector.swagger.read.trex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** JsonPropertyTests: what stands on a property counts under the name that goes over the wire. */
class JsonPropertyTest {

    public static class Renamed {
        @JsonProperty("wire_name")
        @Summary("Friendly")
        @Schema(description = "What it is.")
        @Visibility(Visibility.Level.ADVANCED)
        public String javaName = "";
    }

    @Path("/renamed")
    public static class RenamedResource {
        @POST
        public void post(Renamed model) {}
    }

    private static JsonNode property() {
        return Reading.of(RenamedResource.class).at("/definitions/Renamed/properties/wire_name");
    }

    @Test
    @DisplayName("a renamed property still gets its summary")
    void summary() {
        assertThat(property().path("x-ms-summary").asText()).isEqualTo("Friendly");
    }

    @Test
    @DisplayName("a renamed property still gets its description")
    void description() {
        assertThat(property().path("description").asText()).isEqualTo("What it is.");
    }

    @Test
    @DisplayName("a renamed property still gets its visibility")
    void visibility() {
        assertThat(property().path("x-ms-visibility").asText()).isEqualTo("advanced");
    }
}
