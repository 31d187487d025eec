package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.error.ConnectorException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What can go wrong, one method each. */
@Path("/faults")
@Produces(MediaType.APPLICATION_JSON)
public class FaultsResource {

    /** A choice. */
    public enum Color {
        RED,
        GREEN
    }

    /** A part of a body. */
    public record Line(@NotBlank String product, @Max(9) int amount) {}

    /** A body. */
    public record Order(
            int amount,
            Color color,
            List<String> tags,
            UUID id,
            boolean urgent,
            int password,
            URI callback,
            Nested nested,
            BinaryContent file) {

        /** Refuses one value by itself. */
        public Order {
            if (amount == 13) {
                throw new IllegalArgumentException("amount must not be 13");
            }
        }
    }

    /** A part of it. */
    public record Nested(List<Line> lines) {}

    /** A body with rules. */
    public record Basket(@Valid @NotNull @Size(min = 1) List<Line> lines) {}

    /** Something that cannot be written. */
    public static final class Unwritable {
        /** Fails. */
        @SuppressWarnings("DoNotCallSuggester")
        public String getValue() {
            throw new IllegalStateException("jdbc:secret");
        }
    }

    @POST
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public Order order(Order order) {
        return order;
    }

    @POST
    @Path("/any")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Integer> any(JsonNode any) {
        return Map.of("size", any.size());
    }

    @POST
    @Path("/basket")
    @Consumes(MediaType.APPLICATION_JSON)
    public String basket(@QueryParam("page size") @Max(100) int pageSize, @Valid @NotNull Basket basket) {
        return "{}";
    }

    @GET
    @Path("upload")
    public String upload() {
        throw new BadRequestException(
                "The file is no list of orders.", new JsonParseException(null, "Unrecognized token"));
    }

    @GET
    @Path("/query")
    public String query(@QueryParam("top") int top) {
        return "{}";
    }

    @GET
    @Path("/path/{number}")
    public String path(@PathParam("number") int number) {
        return "{}";
    }

    @GET
    @Path("/conflict")
    public String conflict() {
        throw ConnectorException.of(409, "OrderClosed", "Order 4711 is closed. Reopen it first.");
    }

    @GET
    @Path("/busy")
    public String busy() {
        throw ConnectorException.tooManyRequests("Too many orders at once.", Duration.ofMillis(6_100));
    }

    @GET
    @Path("/missing")
    public String missing() {
        throw new NotFoundException("Order 4711 does not exist.");
    }

    @GET
    @Path("/defect")
    public String defect() {
        throw new IllegalStateException("jdbc:secret");
    }

    @GET
    @Path("/refused-defect")
    public String refusedDefect() {
        throw new InternalServerErrorException("jdbc:secret");
    }

    @GET
    @Path("/unwritable")
    public Unwritable unwritable() {
        return new Unwritable();
    }

    @GET
    @Path("/chosen")
    public String chosen() {
        throw new WebApplicationException(Response.status(418)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("mine", 1))
                .build());
    }

    @GET
    @Path("/problem")
    public Response problem() {
        return Response.status(400)
                .type("application/problem+json")
                .entity("{\"title\":\"mine\"}")
                .build();
    }

    @GET
    @Path("/html")
    public String html() {
        throw new WebApplicationException(Response.status(403)
                .type(MediaType.TEXT_HTML)
                .entity("<html>no</html>")
                .build());
    }

    @GET
    @Path("/empty")
    public Response empty() {
        return Response.status(410).build();
    }

    @GET
    @Path("/long")
    public String tooLong() {
        throw ConnectorException.of(400, "Long", "line\r\n\u202e" + "x".repeat(10_000));
    }

    @GET
    @Path("/later")
    public CompletionStage<String> later() {
        return CompletableFuture.supplyAsync(() -> {
            throw new IllegalStateException("jdbc:secret");
        });
    }

    @GET
    @Path("/suspended")
    public void suspended(@Suspended AsyncResponse response) {
        Thread thread =
                new Thread(() -> response.resume(ConnectorException.of(422, "NotToday", "Not today.")), "suspended");
        thread.setDaemon(true);
        thread.start();
    }
}
