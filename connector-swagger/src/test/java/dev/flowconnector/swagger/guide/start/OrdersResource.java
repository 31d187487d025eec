package dev.flowconnector.swagger.guide.start;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.Visibility;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;

// begin: resource
@Path("/orders")
public class OrdersResource {
    private final Orders orders;

    public OrdersResource(Orders orders) {
        this.orders = orders;
    }

    /** Finds an order by its number. */
    @GET
    @Path("/{orderId}")
    public Order get(
            @PathParam("orderId") @Summary("Order number") String orderId,
            @QueryParam("withHistory") @Visibility(Visibility.Level.ADVANCED) boolean withHistory) {
        return orders.find(orderId, withHistory);
    }

    /** Places an order. */
    @POST
    public Order create(NewOrder order) {
        return orders.place(order);
    }

    public record NewOrder(@NotNull String customerId, BigDecimal total) {}

    public record Order(String orderId, String customerId, BigDecimal total) {}
}
// end: resource
