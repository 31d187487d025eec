package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.operation.AsyncOperation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ResultsTest {

    public record Order(String id) {}

    @Path("results")
    public interface Results {
        @GET
        @Path("void")
        void nothing();

        @GET
        @Path("stage")
        CompletionStage<List<Order>> stage();

        @GET
        @Path("future")
        CompletableFuture<Order> completableFuture();

        @GET
        @Path("plain-future")
        Future<GenericEntity<List<Order>>> future();

        @GET
        @Path("stage-of-void")
        CompletionStage<Void> stageOfVoid();

        @GET
        @Path("response")
        Response response();

        @GET
        @Path("suspended")
        void suspended(@Suspended AsyncResponse response);

        @GET
        @Path("stream")
        InputStream stream();

        @GET
        @Path("streaming")
        StreamingOutput streaming();

        @GET
        @Path("bytes")
        byte[] bytes();

        @GET
        @Path("async")
        CompletionStage<AsyncOperation<Order>> async();

        @GET
        @Path("raw")
        @SuppressWarnings("rawtypes")
        CompletionStage raw();
    }

    @Test
    void results_wrappersTakenOff() {
        assertThat(Scan.of(Results.class).lines())
                .containsExactly(
                        "get /results/void () -> void",
                        "get /results/stage () -> List<Order>",
                        "get /results/future () -> Order",
                        "get /results/plain-future () -> List<Order>",
                        "get /results/stage-of-void () -> void",
                        "get /results/response () -> Response",
                        "get /results/suspended () -> Response",
                        "get /results/stream () -> InputStream",
                        "get /results/streaming () -> StreamingOutput",
                        "get /results/bytes () -> byte[]",
                        "get /results/async () -> AsyncOperation<Order>",
                        "get /results/raw () -> Object");
    }
}
