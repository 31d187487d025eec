package dev.flowconnector.swagger.guide.longwork;

import dev.flowconnector.core.annotation.LongRunning;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.Operations;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

@Path("/analyses")
public class AnalysesResource {
    private final Map<String, String> operationsByName = new ConcurrentHashMap<>();
    private final Operations operations;
    private final Queue queue;

    public AnalysesResource(Operations operations, Queue queue) {
        this.operations = operations;
        this.queue = queue;
    }

    // begin: operation
    @POST
    public AsyncOperation<Report> analyse(Analysis analysis) {
        return operations.start(AnalyseJob.class, analysis);
    }

    // end: operation

    // begin: grace
    @POST
    @Path("/hasty")
    public CompletionStage<AsyncOperation<Report>> analyseNow(Analysis analysis) {
        return operations.start(AnalyseJob.class, analysis, Duration.ofSeconds(20));
    }

    // end: grace

    // begin: cancel
    @POST
    @Path("/named/{name}")
    public AsyncOperation<Report> analyse(@PathParam("name") String name, Analysis analysis) {
        AsyncOperation<Report> operation = operations.start(AnalyseJob.class, analysis);
        operationsByName.put(name, operation.id());
        return operation;
    }

    @DELETE
    @Path("/named/{name}")
    public Cancellation cancel(@PathParam("name") String name) {
        String id = operationsByName.remove(name);
        return new Cancellation(id != null && operations.cancel(id));
    }

    // end: cancel

    // begin: own
    @POST
    @Path("/jobs")
    public AsyncOperation<Report> enqueue(Analysis analysis) {
        return AsyncOperation.at("/analyses/jobs/" + queue.add(analysis), Duration.ofSeconds(10));
    }

    // end: own

    // begin: response
    @POST
    @Path("/queued")
    @LongRunning(Report.class)
    public Response analyseLater(Analysis analysis) {
        URI status = queue.statusOf(queue.add(analysis));
        return Response.accepted().location(status).header("Retry-After", 10).build();
    }

    // end: response

    @GET
    @Path("/jobs/{job}")
    public Report job(@PathParam("job") String job) {
        return queue.report(job);
    }

    public record Analysis(String text) {}

    public record Report(int words, int mistakes) {}

    public record Cancellation(boolean cancelled) {}

    interface Queue {
        String add(Analysis analysis);

        Report report(String job);

        URI statusOf(String job);
    }
}
