package boot;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;

@Path("/customers")
public class CustomersResource {
    public record Customer(String customerName, LocalDate since) {}

    @GET
    public List<Customer> list() {
        return List.of();
    }
}
