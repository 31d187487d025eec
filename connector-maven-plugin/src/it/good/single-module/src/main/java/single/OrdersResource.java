package single;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

@Path("/orders")
public class OrdersResource {
    public record Order(String id, int quantity) {}

    @GET
    public List<Order> list() {
        return List.of();
    }

    @GET
    @Path("/{orderId}")
    public Order get(@PathParam("orderId") String orderId) {
        return new Order(orderId, 1);
    }
}
