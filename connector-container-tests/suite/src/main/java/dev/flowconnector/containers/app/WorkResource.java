package dev.flowconnector.containers.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.OperationFailedException;
import dev.flowconnector.core.operation.Operations;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Work that takes long; it waits at the gate that the caller names. */
@Path("/work")
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {
    private final Operations operations;
    private final Gates gates;

    WorkResource(Operations operations, Gates gates) {
        this.operations = operations;
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

    private static Receipt receipt(Order order) {
        return new Receipt(
                order.file().size().orElse(-1), order.file().mediaType().orElse("none"), order.note());
    }
}
