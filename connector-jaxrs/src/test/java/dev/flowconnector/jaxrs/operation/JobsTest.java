package dev.flowconnector.jaxrs.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.operation.OperationLimits;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.operation.OperationsBuilder;
import dev.flowconnector.core.operation.RetryAfter;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.AfterEach;

/** A server with jobs, and a client that calls it as the platform does. */
abstract class JobsTest extends JerseyTest {
    static final String PUBLIC = "https://api.contoso.example/base/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    CountDownLatch gate;
    Jobs.Writing writing;
    Operations operations;
    JobsResource resource;

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        gate = new CountDownLatch(1);
        writing = new Jobs.Writing(gate);
        operations = settings(Operations.builder()
                        .handler(writing)
                        .handler(new Jobs.Printing())
                        .retryAfter(RetryAfter.fixed(Duration.ofSeconds(7)))
                        .limits(new OperationLimits(2, 2, 3))
                        .shutdown(Duration.ZERO))
                .build();
        resource = new JobsResource(operations);
        ConnectorRuntime runtime = runtime(
                        ConnectorRuntime.builder(URI.create(PUBLIC)).operations(operations))
                .build();
        return new ResourceConfig().register(new Callers()).register(resource).register(new ConnectorFeature(runtime));
    }

    OperationsBuilder settings(OperationsBuilder builder) {
        return builder;
    }

    ConnectorRuntime.Builder runtime(ConnectorRuntime.Builder builder) {
        return builder;
    }

    @AfterEach
    void stopWork() {
        operations.close();
    }

    HttpResponse<byte[]> post(String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(getBaseUri().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<byte[]> delete(String path) {
        return send(HttpRequest.newBuilder(getBaseUri().resolve(path)).DELETE());
    }

    HttpResponse<byte[]> get(String location, String... headers) {
        assertThat(location).startsWith(PUBLIC);
        HttpRequest.Builder request = HttpRequest.newBuilder(getBaseUri().resolve(location.substring(PUBLIC.length())));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Asks until the answer is not 202 any more. */
    HttpResponse<byte[]> result(HttpResponse<byte[]> accepted) {
        assertThat(accepted.statusCode()).as(text(accepted)).isEqualTo(202);
        HttpResponse<byte[]> answer = accepted;
        for (int i = 0; i < 10_000 && answer.statusCode() == 202; i++) {
            Thread.onSpinWait();
            answer = get(location(answer));
        }
        return answer;
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String location(HttpResponse<byte[]> answer) {
        return header(answer, "Location");
    }

    static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(text(answer), e);
        }
    }
}
