package dev.flowconnector.jaxrs.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.Operations;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Each way to start long work, beside quick twins that answer the same. */
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource implements JobsApi {
    private final Operations operations;
    final Queue<byte[]> streamed = new ConcurrentLinkedQueue<>();

    JobsResource(Operations operations) {
        this.operations = operations;
    }

    @POST
    public AsyncOperation<Jobs.Report> start(Jobs.Request request) {
        return operations.start(Jobs.Writing.class, request);
    }

    /** Looks at the file when the work is already taken in. */
    @POST
    @Path("/lookingBack")
    public AsyncOperation<Jobs.Report> lookingBack(Jobs.Request request) throws IOException {
        AsyncOperation<Jobs.Report> operation = operations.start(Jobs.Writing.class, request);
        request.file().bytes();
        return operation;
    }

    @POST
    @Path("/quick")
    public Jobs.Report quick(Jobs.Request request) {
        return Jobs.report(request);
    }

    @POST
    @Path("/files")
    @Produces(MediaType.WILDCARD)
    public AsyncOperation<BinaryContent> file(Jobs.Request request) {
        return operations.start(Jobs.Printing.class, request);
    }

    @POST
    @Path("/files/quick")
    @Produces(MediaType.WILDCARD)
    public BinaryContent quickFile(Jobs.Request request) {
        return Jobs.print(request);
    }

    @POST
    @Path("/silent")
    public AsyncOperation<Void> silent() {
        return operations.start(() -> null);
    }

    @POST
    @Path("/texts")
    public AsyncOperation<String> text(String text) {
        return operations.start(() -> text);
    }

    @POST
    @Path("/texts/quick")
    public String quickText(String text) {
        return text;
    }

    @POST
    @Path("/tables")
    @Produces({"text/csv", MediaType.TEXT_PLAIN})
    public AsyncOperation<String> table(String text) {
        return operations.start(() -> text);
    }

    @POST
    @Path("/tables/quick")
    @Produces({"text/csv", MediaType.TEXT_PLAIN})
    public String quickTable(String text) {
        return text;
    }

    @POST
    @Path("/bytes")
    @Produces("image/png")
    public AsyncOperation<byte[]> bytes(String text) {
        return operations.start(() -> text.getBytes(UTF_8));
    }

    @POST
    @Path("/bytes/quick")
    @Produces("image/png")
    public byte[] quickBytes(String text) {
        return text.getBytes(UTF_8);
    }

    @POST
    @Path("/waiting/{millis}")
    public CompletionStage<AsyncOperation<Jobs.Report>> waiting(
            @PathParam("millis") long millis, Jobs.Request request) {
        return operations.start(Jobs.Writing.class, request, Duration.ofMillis(millis));
    }

    @POST
    @Path("/parts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public AsyncOperation<Jobs.Report> parts(String parts) {
        return operations.start(Jobs.Writing.class, new Jobs.Request(parts, null));
    }

    @POST
    @Path("/noting")
    public AsyncOperation<Void> noting() {
        return operations.start(VisibleOperationsTest.Noting.class, "");
    }

    @DELETE
    @Path("/{id}")
    public Map<String, Boolean> cancel(@PathParam("id") String id) {
        return Map.of("cancelled", operations.cancel(id));
    }

    /** Where somebody else answers the status. */
    @POST
    @Path("/at")
    public AsyncOperation<Jobs.Report> at(String location) {
        return AsyncOperation.at(location, Duration.ofSeconds(10));
    }

    /** Reads the body when the work is already taken in. */
    @POST
    @Path("/streams")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public AsyncOperation<Jobs.Report> stream(InputStream body) throws IOException {
        AsyncOperation<Jobs.Report> operation = operations.start(Jobs.Writing.class, new Jobs.Request("stream", null));
        streamed.add(body.readAllBytes());
        return operation;
    }

    /** Says nothing of what it does. */
    @POST
    @Path("/responses")
    public Response response(Jobs.Request request) {
        return Response.ok(operations.start(Jobs.Writing.class, request)).build();
    }

    @Override
    public Response declared(Jobs.Request request) {
        return Response.ok(operations.start(Jobs.Writing.class, request)).build();
    }

    /** Starts two things at once. */
    @POST
    @Path("/pairs")
    @Produces(MediaType.APPLICATION_JSON)
    public AsyncOperation<Jobs.Report> pair(Jobs.Request request) {
        operations.start(Jobs.Writing.class, request);
        return operations.start(Jobs.Writing.class, request);
    }

    /** The stateless use: another system runs the work, and the application tells of it. */
    @POST
    @Path("/elsewhere")
    public AsyncOperation<Jobs.Report> elsewhere() {
        return AsyncOperation.at("/jobs/elsewhere/42", Duration.ofSeconds(10));
    }

    @GET
    @Path("/elsewhere/{id}")
    public AsyncOperation<Jobs.Report> elsewhere(@PathParam("id") String id) {
        return AsyncOperation.at("/jobs/elsewhere/" + id, Duration.ofSeconds(20));
    }
}
