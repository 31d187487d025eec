package dev.flowconnector.jaxrs;

import dev.flowconnector.core.trigger.Subscription;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** A resource whose answer names a URL. */
@Path("/tickets")
public class Tickets {

    @POST
    @Path("/hooks")
    public Subscription<String> subscribe() {
        return Subscription.created("hook-1");
    }
}
