package dev.flowconnector.containers.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.OperationFailedException;
import dev.flowconnector.core.operation.Operations;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Work that takes long; it waits at the gate that the caller names. */
@Path("/work")
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource implements WorkContract {
    private final Operations operations;
    private final Operations limited;
    private final Gates gates;
    private final Map<String, String> cancellable = new ConcurrentHashMap<>();

    WorkResource(Operations operations, Operations limited, Gates gates) {
        this.operations = operations;
        this.limited = limited;
        this.gates = gates;
    }

    /** What is to be done. */
    public record Order(BinaryContent file, String note) {}

    /** What was done. */
    public record Receipt(long size, String type, String note) {}

    /** The work, done before the answer. */
    @POST
    @Path("/receipts/now")
    public Receipt now(Order order) {
        return receipt(order);
    }

    /** The same work behind 202. */
    @POST
    @Path("/receipts")
    public AsyncOperation<Receipt> receipts(Order order, @QueryParam("gate") @DefaultValue("") String gate) {
        return operations.start(() -> {
            gates.pass(gate);
            return receipt(order);
        });
    }

    /** The same, from a stage. */
    @POST
    @Path("/receipts/stage")
    public CompletionStage<AsyncOperation<Receipt>> stage(Order order) {
        return CompletableFuture.supplyAsync(() -> receipts(order, ""));
    }

    /** The same, from a suspended call. */
    @POST
    @Path("/receipts/suspended")
    public void suspended(Order order, @Suspended AsyncResponse answer) {
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> answer.resume(receipts(order, "")));
    }

    /** The same, for those with the role. */
    @POST
    @Path("/receipts/restricted")
    @Restricted
    public AsyncOperation<Receipt> restricted(Order order) {
        return receipts(order, "");
    }

    /** A file as the result. */
    @POST
    @Path("/documents")
    public AsyncOperation<BinaryContent> documents() {
        return operations.start(() -> BinaryContent.of("%PDF-1.7".getBytes(UTF_8), "application/pdf"));
    }

    /** The same by name, with its file in the keeping of the service. */
    @POST
    @Path("/receipts/named")
    public AsyncOperation<Receipt> named(Order order) {
        return operations.start(ReceiptJob.class, order);
    }

    /** The same, as a form with the order in its parts. */
    @POST
    @Path("/receipts/form")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public AsyncOperation<Receipt> form(List<EntityPart> parts) throws IOException {
        BinaryContent file = parts.get(0).getContent(BinaryContent.class);
        return operations.start(ReceiptJob.class, new Order(file, "form"));
    }

    /** The same at once if it is quick enough. */
    @POST
    @Path("/receipts/quick")
    public CompletionStage<AsyncOperation<Receipt>> quick(
            Order order, @QueryParam("gate") @DefaultValue("") String gate, @QueryParam("grace") long millis) {
        return operations.start(GatedJob.class, new GatedJob.Input(gate, order), Duration.ofMillis(millis));
    }

    /** Work that another system does, which answers the status as well. */
    @POST
    @Path("/elsewhere")
    public AsyncOperation<Receipt> elsewhere() {
        return AsyncOperation.at("/work/elsewhere/1", Duration.ofSeconds(10));
    }

    /** Work that tells of itself where the platform must not go. */
    @POST
    @Path("/foreign")
    public AsyncOperation<Receipt> foreign() {
        return AsyncOperation.at("https://jobs.fabrikam.example/work/1", Duration.ofSeconds(10));
    }

    /** Text as the result. */
    @POST
    @Path("/notes")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.TEXT_PLAIN)
    public AsyncOperation<String> notes(String text) {
        return operations.start(() -> text);
    }

    /** The same text at once. */
    @POST
    @Path("/notes/now")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.TEXT_PLAIN)
    public String notesNow(String text) {
        return text;
    }

    /** Work from the contract alone. */
    @Override
    public Response declared(Order order) {
        return Response.ok(operations.start(ReceiptJob.class, order)).build();
    }

    /** Work whose input is read when it is taken in. */
    @POST
    @Path("/streams")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public AsyncOperation<Receipt> stream(InputStream body) throws IOException {
        CompletableFuture<BinaryContent> file = new CompletableFuture<>();
        AsyncOperation<Receipt> operation = operations.start(() -> receipt(new Order(file.get(), "stream")));
        file.complete(BinaryContent.of(body.readAllBytes()));
        return operation;
    }

    /** Work that can be called off by the id that the caller gives it. */
    @POST
    @Path("/cancellable/{id}")
    public AsyncOperation<Receipt> cancellable(@PathParam("id") String id) {
        AsyncOperation<Receipt> operation = operations.start(() -> {
            gates.pass("never-" + id);
            throw new IllegalStateException("Nobody opens this gate");
        });
        cancellable.put(id, operation.id());
        return operation;
    }

    /** Calls such work off. */
    @DELETE
    @Path("/cancellable/{id}")
    public void cancel(@PathParam("id") String id) {
        operations.cancel(cancellable.getOrDefault(id, ""));
    }

    /** Work of which only one may go on at a time. */
    @POST
    @Path("/limited")
    public AsyncOperation<String> limited(@QueryParam("gate") String gate) {
        return limited.start(() -> {
            gates.pass(gate);
            return "done";
        });
    }

    /** Work that fails for good. */
    @POST
    @Path("/failures")
    public AsyncOperation<Receipt> failures() {
        return operations.start(() -> {
            throw new OperationFailedException("OutOfPaper", "The printer has no paper.");
        });
    }

    /** Work with a mistake in it. */
    @POST
    @Path("/defects")
    public AsyncOperation<Receipt> defects() {
        return operations.start(() -> {
            throw new IllegalStateException("jdbc:inside");
        });
    }

    static Receipt receipt(Order order) {
        return new Receipt(
                order.file().size().orElse(-1), order.file().mediaType().orElse("none"), order.note());
    }
}
