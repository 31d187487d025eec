package dev.flowconnector.benchmarks.operation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The least that a resource method can do to answer a poll: the same status, headers and body, and no work. */
@Path("/bare")
public final class BareResource {
    private static final int SECONDS = 5;

    private final URI location;

    BareResource(URI location) {
        this.location = location;
    }

    /** Answers 202. */
    @GET
    @Path("/{id}")
    public Response poll(@PathParam("id") String id) {
        return Response.accepted()
                .location(location)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity("{\"status\":\"Running\"}")
                .build();
    }
}
