package dev.flowconnector.containers.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

    /** Calls another service, which answers with a page. */
    @GET
    @Path("/downstream/{how}")
    public Amount downstream(@PathParam("how") String how) throws IOException {
        try {
            return new ObjectMapper().readValue("<html>down</html>", Amount.class);
        } catch (JsonProcessingException e) {
            switch (how) {
                case "checked" -> throw e;
                case "unchecked" -> throw new UncheckedIOException(e);
                case "refused" -> throw new InternalServerErrorException(e);
                default -> throw new WebApplicationException("The other service is down.", e, Integer.parseInt(how));
            }
        }
    }

    /** Reads a part of a form as JSON. */
    @POST
    @Path("/part")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Amount part(List<EntityPart> parts) throws IOException {
        // By the generic type: Apache CXF hands JSON readers none at all otherwise.
        return parts.get(0).getContent(new GenericType<>() {});
    }
}
