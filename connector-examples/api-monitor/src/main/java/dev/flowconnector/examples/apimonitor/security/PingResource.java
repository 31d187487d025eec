package dev.flowconnector.examples.apimonitor.security;

import dev.flowconnector.core.annotation.TestConnection;
import dev.flowconnector.core.annotation.Visibility;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the platform calls when a maker creates a connection. */
@Path("/ping")
@Produces(MediaType.APPLICATION_JSON)
public final class PingResource {

    /**
     * The answer to a good key; a wrong one never gets here.
     *
     * @param message A friendly word.
     */
    public record Pong(String message) {}

    /** Checks whether the API key of a connection is good. */
    @GET
    @TestConnection
    @Visibility(Visibility.Level.INTERNAL)
    @Operation(operationId = "TestConnection", summary = "Test the connection")
    public Pong ping() {
        return new Pong("The API key is good.");
    }
}
