package dev.flowconnector.containers.app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.slf4j.MDC;

/** What can go wrong. */
@Path("/errors")
@Produces(MediaType.APPLICATION_JSON)
public class ErrorsResource {

    /** A body with a number. */
    public record Amount(int amount) {}

    /** Reads JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Amount json(Amount amount) {
        return amount;
    }

    /** A body with rules. */
    public record Rating(
            @Min(1) @Max(5) int stars, @NotBlank String text) {}

    /** Reads a body that has to keep its rules. */
    @POST
    @Path("/ratings")
    public Rating rating(@Valid Rating rating, @QueryParam("by") @NotBlank String by) {
        return rating;
    }

    /** What the log knows of the request at this moment. */
    @GET
    @Path("/log")
    public Map<String, String> log() {
        Map<String, String> context = MDC.getCopyOfContextMap();
        return context == null ? Map.of() : context;
    }

    /** Reads a number from the query. */
    @GET
    @Path("/query")
    public Map<String, Integer> query(@QueryParam("number") int number) {
        return Map.of("number", number);
    }

    /** Has a mistake. */
    @GET
    @Path("/defect")
    public String defect() {
        throw new IllegalStateException("jdbc:inside");
    }

    /** Answers a status without saying more. */
    @GET
    @Path("/status/{status: [0-9]+}")
    public Response status(@PathParam("status") int status) {
        throw new WebApplicationException("Refused on purpose.", status);
    }
}
