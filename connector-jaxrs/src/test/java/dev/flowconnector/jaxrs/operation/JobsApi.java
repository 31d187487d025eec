package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.annotation.LongRunning;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A contract that says all, so that the class behind it has to say nothing. */
interface JobsApi {
    @POST
    @Path("/declared")
    @LongRunning(Jobs.Report.class)
    Response declared(Jobs.Request request);
}
