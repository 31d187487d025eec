package dev.flowconnector.swagger.guide.labels;

import dev.flowconnector.core.annotation.ConnectorIgnore;
import dev.flowconnector.core.annotation.DisplayName;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.Visibility;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@Path("/customers")
public class CustomersResource {
    private final Customers customers;

    public CustomersResource(Customers customers) {
        this.customers = customers;
    }

    // begin: untouched
    /**
     * Lists the customers of a region.
     *
     * @param regionId where the customers live
     */
    @GET
    public List<Customer> list(@QueryParam("regionId") String regionId) {
        return customers.of(regionId);
    }

    // end: untouched

    // begin: summary
    @GET
    @Path("/{id}")
    @Operation(summary = "Find a customer")
    public Customer get(@PathParam("id") @Summary("Customer number") String id) {
        return customers.find(id);
    }

    // end: summary

    // begin: visibility
    @POST
    @Path("/search")
    public List<Customer> search(
            @QueryParam("name") @Visibility(Visibility.Level.IMPORTANT) String name,
            @QueryParam("collation") @Visibility(Visibility.Level.ADVANCED) String collation) {
        return customers.search(name, collation);
    }

    // end: visibility

    // begin: ignore
    @DELETE
    @Path("/cache")
    @ConnectorIgnore
    public void clearCache() {
        customers.forget();
    }

    // end: ignore

    public record Customer(String id, String name, Standing standing) {}

    // begin: enum
    public enum Standing {
        @DisplayName("Pays on time")
        GOOD,
        @DisplayName("Has to pay in advance")
        POOR
    }

    // end: enum

    interface Customers {
        List<Customer> of(String regionId);

        Customer find(String id);

        List<Customer> search(String name, String collation);

        void forget();
    }
}
