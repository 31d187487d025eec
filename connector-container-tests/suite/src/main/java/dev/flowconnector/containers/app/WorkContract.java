package dev.flowconnector.containers.app;

import dev.flowconnector.core.annotation.LongRunning;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What a resource takes over from an interface. */
interface WorkContract {

    /** Makes a receipt, later. */
    @POST
    @Path("/receipts/declared")
    @LongRunning(WorkResource.Receipt.class)
    Response declared(WorkResource.Order order);
}
