package dev.flowconnector.jaxrs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.OperationFailedException;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.core.trigger.PollSingle;
import dev.flowconnector.core.trigger.Subscription;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** One method for each contract type. */
@Path("/shop")
@Produces(MediaType.APPLICATION_JSON)
public class ShopResource {
    private final Operations operations;
    private final Numbers numbers;
    private final CountDownLatch gate;

    ShopResource(Operations operations, Numbers numbers, CountDownLatch gate) {
        this.operations = operations;
        this.numbers = numbers;
        this.gate = gate;
    }

    /** A body with a file in it. */
    public record Upload(BinaryContent file, String name) {}

    /** A result. */
    public record Report(long size, String type) {}

    @POST
    @Path("/reports")
    public AsyncOperation<Report> report(Upload upload) {
        return operations.start(() -> {
            gate.await();
            return new Report(
                    upload.file().size().orElseThrow(),
                    upload.file().mediaType().orElse("none"));
        });
    }

    @POST
    @Path("/files")
    public AsyncOperation<BinaryContent> file(String text) {
        return operations.start(() -> BinaryContent.of(text.getBytes(UTF_8), "application/pdf"));
    }

    @POST
    @Path("/failures")
    public AsyncOperation<Report> failure() {
        return operations.start(() -> {
            throw new OperationFailedException("OutOfPaper", "The printer has no paper.");
        });
    }

    @POST
    @Path("/echo")
    @Produces(MediaType.WILDCARD)
    public BinaryContent echo(BinaryContent file) {
        return file.withName("Rechnung €.pdf");
    }

    @POST
    @Path("/hooks")
    public Subscription<Report> subscribe() {
        return Subscription.created("hook-1");
    }

    @GET
    @Path("/news")
    public PollBatch<Integer> news(@QueryParam("above") String above) {
        return PollBatch.begin(numbers, Map.of("above", above));
    }

    @GET
    @Path("/new")
    public PollSingle<Integer> single() {
        return PollSingle.begin(numbers, Map.of("above", "0"));
    }

    @GET
    public Page<Integer> list(@QueryParam("above") String above) {
        return Page.first(numbers.pages(), Map.of("above", above));
    }

    @GET
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException("jdbc:secret");
    }
}
