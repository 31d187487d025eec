package dev.flowconnector.examples.quickstart;

import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.Summary;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A resource with words for the maker, and with a drop-down instead of an id to type. */
@Path("/shipments")
@Produces(MediaType.APPLICATION_JSON)
public class ShipmentsResource {
    private final Orders orders;

    ShipmentsResource(Orders orders) {
        this.orders = orders;
    }

    /**
     * Ships an order and tells the customer.
     *
     * @param orderId The order to ship; the list shows who ordered.
     */
    @POST
    @Path("/{orderId}")
    @Operation(operationId = "ShipOrder", summary = "Ship an order")
    public Order ship(
            @PathParam("orderId")
                    @Summary("Order")
                    @DynamicValues(
                            resource = OrdersResource.class,
                            method = "list",
                            value = "id",
                            title = "customerName")
                    String orderId) {
        return orders.ship(orderId);
    }
}
