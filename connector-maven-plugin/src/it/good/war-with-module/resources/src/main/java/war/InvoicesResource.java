package war;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Invoices that were sent. */
@Path("/invoices")
public class InvoicesResource {
    /**
     * Lists the invoices of this year.
     *
     * @return the invoices
     */
    @GET
    public List<String> list() {
        return List.of();
    }
}
