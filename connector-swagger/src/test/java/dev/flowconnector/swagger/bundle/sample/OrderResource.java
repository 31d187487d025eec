package dev.flowconnector.swagger.bundle.sample;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/orders")
public class OrderResource {
    @GET
    @Path("/{orderId}")
    @Operation(summary = "Get an order", description = "Finds one order by its number")
    public Order get(@PathParam("orderId") String orderId) {
        return new Order(orderId, 1);
    }

    @POST
    @Operation(summary = "Create an order", description = "Places an order.")
    public Order create(Order order) {
        return order;
    }

    /** An order. */
    public record Order(String number, int quantity) {}
}
