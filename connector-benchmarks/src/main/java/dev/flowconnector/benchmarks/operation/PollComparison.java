package dev.flowconnector.benchmarks.operation;

import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.OperationLimits;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.operation.RetryAfter;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * Polls a pending operation over HTTP, beside a bare resource method on the same server. The two take turns, so that a
 * busy machine slows both; compare the ratio. Arguments: rounds, seconds of each, connections.
 */
public final class PollComparison {
    private PollComparison() {}

    /** Starts an operation that does not end. */
    @Path("/work")
    public static final class WorkResource {
        private final Operations operations;

        WorkResource(Operations operations) {
            this.operations = operations;
        }

        /** Starts it. */
        @POST
        public AsyncOperation<String> start() {
            return operations.start(() -> {
                new CountDownLatch(1).await();
                return "";
            });
        }
    }

    /** Runs the comparison. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        int connections = Integer.parseInt(arguments[2]);
        URI base = URI.create("https://api.contoso.example/");
        Operations operations = Operations.builder()
                .retryAfter(RetryAfter.fixed(Duration.ofSeconds(5)))
                .limits(new OperationLimits(1, 10, 11))
                .shutdown(Duration.ZERO)
                .build();
        ConnectorRuntime runtime =
                ConnectorRuntime.builder(base).operations(operations).build();
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"),
                new ResourceConfig()
                        .register(new ConnectorFeature(runtime))
                        .registerInstances(
                                new BareResource(base.resolve("_connector/operations/" + "x".repeat(90))),
                                new WorkResource(operations)),
                false);
        // Grizzly would close each connection after 256 requests.
        server.getListener("grizzly").getKeepAlive().setMaxRequestsCount(-1);
        server.start();
        int port = server.getListener("grizzly").getPort();
        String poll = "/" + base.relativize(start(port));
        String bare = "/bare" + poll.substring(poll.lastIndexOf('/'));
        measure(port, poll, seconds, connections);
        measure(port, bare, seconds, connections);
        double[] ratios = new double[rounds];
        System.out.println("| round | bare method, requests/s | pending operation, requests/s | ratio |");
        System.out.println("|---|---|---|---|");
        for (int i = 0; i < rounds; i++) {
            boolean pollFirst = i % 2 == 0;
            long first = measure(port, pollFirst ? poll : bare, seconds, connections);
            long second = measure(port, pollFirst ? bare : poll, seconds, connections);
            long polls = pollFirst ? first : second;
            long bares = pollFirst ? second : first;
            ratios[i] = (double) polls / bares;
            System.out.printf("| %d | %d | %d | %.2f |%n", i + 1, bares, polls, ratios[i]);
        }
        Arrays.sort(ratios);
        System.out.printf("median ratio %.2f%n", ratios[rounds / 2]);
        server.shutdownNow();
        operations.close();
    }

    private static URI start(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/work"))
                .POST(BodyPublishers.noBody())
                .build();
        return URI.create(HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    private static long measure(int port, String path, int seconds, int connections) throws InterruptedException {
        AtomicLong count = new AtomicLong();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Thread thread = new Thread(() -> count.addAndGet(askUntil(end, port, path)));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return count.get() / seconds;
    }

    private static long askUntil(long end, int port, String path) {
        long count = 0;
        try (Connection connection = new Connection(port, path)) {
            while (System.nanoTime() < end) {
                connection.ask();
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
