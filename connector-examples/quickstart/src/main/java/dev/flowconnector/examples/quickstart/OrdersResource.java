package dev.flowconnector.examples.quickstart;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A resource as it was before anyone thought of connectors: names, labels and texts are derived. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {
    private final Orders orders;

    OrdersResource(Orders orders) {
        this.orders = orders;
    }

    /** Lists all orders. */
    @GET
    public List<Order> list() {
        return orders.all();
    }

    /**
     * Gets an order.
     *
     * @param orderId Identifies the order.
     */
    @GET
    @Path("/{orderId}")
    public Order get(@PathParam("orderId") String orderId) {
        return orders.get(orderId);
    }
}
