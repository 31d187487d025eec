package dev.flowconnector.swagger.golden.connectors;

import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.Visibility;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
public interface OrdersResource {
    /** Lists the open orders; the warehouse chooses among them. */
    @GET
    @Visibility(Visibility.Level.NORMAL)
    List<Order> list();

    /** Packs an order. */
    @POST
    @Path("/{orderId}/parcels")
    @Tag(name = "warehouse")
    Parcel pack(
            @PathParam("orderId") @NotNull @DynamicValues(method = "list", value = "id", title = "customer")
                    String orderId);

    record Order(String id, String customer) {}

    record Parcel(String label, double weight) {}
}
