package dev.flowconnector.swagger.golden.paging;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.core.annotation.Pageable;
import dev.flowconnector.core.page.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
public interface CustomersResource {
    /** Lists customers, page by page. */
    @GET
    Page<Customer> list(@QueryParam("city") String city);

    /** Searches customers; the resource writes the link itself. */
    @GET
    @Path("/search")
    @Pageable(Pageable.NextLink.ODATA_NEXT_LINK)
    Found search(@QueryParam("text") String text);

    record Customer(String id, String name, String city) {}

    record Found(
            List<Customer> value,
            @JsonProperty("@odata.nextLink") String nextLink) {}
}
