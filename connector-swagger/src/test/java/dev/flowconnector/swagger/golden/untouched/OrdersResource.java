package dev.flowconnector.swagger.golden.untouched;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders of a shop. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
public interface OrdersResource {
    /**
     * Lists the orders of a customer, newest first.
     *
     * @param customerId the customer who ordered
     * @param state only orders in this state
     * @param limit how many orders to return at most
     * @return the orders
     */
    @GET
    List<Order> list(
            @QueryParam("customerId") @NotNull UUID customerId,
            @QueryParam("state") State state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) int limit);

    /** Finds an order by its number. */
    @GET
    @Path("/{orderId}")
    Optional<Order> get(@PathParam("orderId") long orderId);

    /** Places an order. The customer gets an email. */
    @POST
    Order place(@NotNull @Valid NewOrder order, @HeaderParam("Idempotency-Key") String idempotencyKey);

    /** Replaces the labels of an order. */
    @PUT
    @Path("/{orderId}/labels")
    void label(@PathParam("orderId") long orderId, Map<String, String> labels);

    /** Counts orders by state. */
    @GET
    @Path("/counts")
    Map<State, Integer> counts();

    @DELETE
    @Path("/{orderId}")
    Response cancel(@PathParam("orderId") long orderId, @QueryParam("reason") @Size(max = 200) String reason);

    @GET
    @Path("/{orderId}/remark")
    @Produces(MediaType.TEXT_PLAIN)
    String remark(@PathParam("orderId") long orderId);

    /** Where an order is. */
    enum State {
        OPEN,
        IN_TRANSIT,
        DELIVERED
    }

    /**
     * An order that is about to be placed.
     *
     * @param customerId the customer who orders
     * @param lines what is ordered
     * @param remark a word for the packer
     */
    record NewOrder(
            @NotNull UUID customerId,
            @NotNull @Size(min = 1) @Valid List<Line> lines,
            String remark) {}

    /**
     * One article of an order.
     *
     * @param article number of the article
     * @param quantity how many pieces
     */
    record Line(@NotBlank String article, @Min(1) int quantity) {}

    /** An order. */
    record Order(long orderId, UUID customerId, State state, List<Line> lines, BigDecimal total) {}
}
