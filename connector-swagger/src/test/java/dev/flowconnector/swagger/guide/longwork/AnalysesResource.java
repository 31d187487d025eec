package dev.flowconnector.swagger.guide.longwork;

import dev.flowconnector.core.annotation.LongRunning;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.Operations;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

@Path("/analyses")
public class AnalysesResource {
    private final Operations operations;
    private final Analyser analyser;

    public AnalysesResource(Operations operations, Analyser analyser) {
        this.operations = operations;
        this.analyser = analyser;
    }

    // begin: operation
    @POST
    public AsyncOperation<Report> analyse(Request request) {
        return operations.start(() -> analyser.analyse(request));
    }

    // end: operation

    // begin: response
    @POST
    @Path("/queued")
    @LongRunning(Report.class)
    public Response analyseLater(Request request) {
        URI status = analyser.enqueue(request);
        return Response.accepted().location(status).header("Retry-After", 10).build();
    }

    // end: response

    public record Request(String text) {}

    public record Report(int words, int mistakes) {}

    interface Analyser {
        Report analyse(Request request);

        URI enqueue(Request request);
    }
}
