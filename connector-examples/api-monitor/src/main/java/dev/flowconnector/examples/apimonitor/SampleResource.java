package dev.flowconnector.examples.apimonitor;

import dev.flowconnector.core.annotation.ConnectorIgnore;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A tiny API to watch, so that the first monitor has something to do; not a part of the connector. */
@Path("/sample")
@Produces(MediaType.APPLICATION_JSON)
@ConnectorIgnore
public final class SampleResource {

    /** Always well. */
    @GET
    @Path("/health")
    public String health() {
        return "{\"status\":\"UP\"}";
    }

    /** A short menu. */
    @GET
    @Path("/menu")
    public List<String> menu() {
        return List.of("Espresso", "Cappuccino", "Flat White");
    }
}
