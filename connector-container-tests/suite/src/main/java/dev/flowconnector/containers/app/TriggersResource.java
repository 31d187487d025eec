package dev.flowconnector.containers.app;

import dev.flowconnector.core.annotation.PollingPolicy;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.core.trigger.PollSingle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The ways in which a flow learns of news, and a list that comes in pages. */
@Path("/numbers")
@Produces(MediaType.APPLICATION_JSON)
public class TriggersResource {
    private final Numbers numbers;

    TriggersResource(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Begins a polling trigger that takes all news at once. */
    @GET
    @Path("/news")
    public PollBatch<Numbers.Arrival> news(@QueryParam("list") String list) {
        return PollBatch.begin(numbers, Map.of("list", list));
    }

    /** The same, with its state in the body. */
    @GET
    @Path("/policy")
    @PollingPolicy
    public PollBatch<Numbers.Arrival> policy(@QueryParam("list") String list) {
        return PollBatch.begin(numbers, Map.of("list", list));
    }

    /** Begins a polling trigger that takes one after the other. */
    @GET
    @Path("/new")
    public PollSingle<Numbers.Arrival> single(@QueryParam("list") String list) {
        return PollSingle.begin(numbers, Map.of("list", list));
    }

    /** The first page. */
    @GET
    public Page<Integer> all(@QueryParam("list") String list) {
        return Page.first(numbers.pages(), Map.of("list", list));
    }
}
