package dev.flowconnector.swagger.guide.mistakes;

import dev.flowconnector.core.annotation.TriggerHint;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

@Path("/orders")
public class OrdersResource {
    @GET
    @Path("/{id}")
    @Operation(operationId = "GetOrder")
    public Order get(@PathParam("id") String id, @CookieParam("session") String session) {
        return new Order(id);
    }

    @GET
    @Operation(operationId = "GetOrder")
    @TriggerHint("Place an order.")
    public Order find(@QueryParam("number") String number) {
        return new Order(number);
    }

    public record Order(String id) {}
}
