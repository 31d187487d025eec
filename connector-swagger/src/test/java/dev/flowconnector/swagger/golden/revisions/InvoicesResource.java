package dev.flowconnector.swagger.golden.revisions;

import dev.flowconnector.core.annotation.Revision;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;

@Path("/invoices")
@Produces(MediaType.APPLICATION_JSON)
public interface InvoicesResource {
    /** Gets an invoice. */
    @GET
    @Path("/{number}")
    @Deprecated
    @Operation(operationId = "GetInvoice", summary = "Get an invoice")
    @Revision(family = "GetInvoice", number = 1)
    OldInvoice get(@PathParam("number") String number);

    /** Gets an invoice with the days that are left to pay it. */
    @GET
    @Path("/v2/{number}")
    @Operation(operationId = "GetInvoice_V2", summary = "Get an invoice")
    @Revision(family = "GetInvoice", number = 2)
    Invoice getV2(@PathParam("number") String number);

    /** Forecasts what customers will pay. */
    @GET
    @Path("/forecast")
    @Operation(operationId = "ForecastPayments", summary = "Forecast payments")
    @Revision(number = 1, status = Revision.Status.PREVIEW)
    Forecast forecast();

    record OldInvoice(String number, BigDecimal total) {}

    record Invoice(String number, BigDecimal total, int daysLeft) {}

    record Forecast(BigDecimal expected) {}
}
