package dev.flowconnector.swagger.guide.revisions;

import dev.flowconnector.core.annotation.Revision;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;

@Path("/invoices")
public class InvoicesResource {
    private final Invoices invoices;

    public InvoicesResource(Invoices invoices) {
        this.invoices = invoices;
    }

    // begin: revisions
    @GET
    @Path("/{id}")
    @Operation(operationId = "GetInvoice")
    @Revision(family = "GetInvoice", number = 1)
    @Deprecated
    public Invoice get(@PathParam("id") String id) {
        return new Invoice(invoices.total(id));
    }

    @GET
    @Path("/v2/{id}")
    @Operation(operationId = "GetInvoice_V2")
    @Revision(family = "GetInvoice", number = 2)
    public InvoiceV2 getV2(@PathParam("id") String id) {
        return new InvoiceV2(invoices.total(id), invoices.currency(id));
    }

    // end: revisions

    public record Invoice(BigDecimal total) {}

    public record InvoiceV2(BigDecimal total, String currency) {}

    interface Invoices {
        BigDecimal total(String id);

        String currency(String id);
    }
}
