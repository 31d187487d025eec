package dev.flowconnector.jaxrs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gateway stands before the application and does what gateways do. */
@DisplayName("2: the URLs that need no credentials can be called without")
class SelfCheckTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private HttpServer gateway;
    private ConnectorRuntime runtime;
    private TestServer application;
    private final AtomicReference<Policy> policy = new AtomicReference<>(this::pass);

    /** What a gateway does with a request. */
    private interface Policy {
        void handle(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            try (exchange) {
                policy.get().handle(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        gateway.start();
        runtime = runtime(url("http"));
        application = TestServer.of(new ConnectorFeature(runtime), new DenyAll());
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
        application.close();
    }

    private URI url(String scheme) {
        return URI.create(scheme + "://localhost:" + gateway.getAddress().getPort() + "/shop");
    }

    private static ConnectorRuntime runtime(URI url) {
        return ConnectorRuntime.builder(url).build();
    }

    private void pass(HttpExchange exchange) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getRawPath().replaceFirst("^/shop/", "");
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(application.uri().resolve(path))
                        .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        exchange.getResponseHeaders()
                .add("Content-Type", answer.headers().firstValue("Content-Type").orElse("none"));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Location", "https://login.contoso.example/sign-in?state=secret");
        exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
        exchange.getResponseBody().write(body.getBytes(US_ASCII));
    }

    private static SelfCheck check(ConnectorRuntime runtime) {
        return runtime.selfCheck(TIMEOUT).toCompletableFuture().join();
    }

    @Test
    void everythingPasses_noFindingThoughTheApplicationAsksForCredentials() {
        assertThat(check(runtime)).isEqualTo(new SelfCheck(Optional.of(URI.create(url("http") + "/")), List.of()));
    }

    @ParameterizedTest(name = "2: {0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | text/plain | no      | exempt /shop/_connector/* from security constraints",
                "403 | text/html  | <html>  | exempt /shop/_connector/* from security constraints",
                "302 | text/html  | <html>  | it redirects to 'https://login.contoso.example/sign-in', perhaps to a login page",
                "200 | text/html  | <html>  | a page for people came back",
                "200 | text/plain | hello   | the answer is not of this application",
                "404 | text/html  | <html>  | the path leads nowhere",
                "502 | text/plain | bad     | cannot reach the application",
            })
    void gatewayThatDoesNotPass_explained(int status, String type, String body, String explanation) {
        policy.set(exchange -> answer(exchange, status, type, body));
        SelfCheck check = check(runtime);
        assertThat(check.passed()).isFalse();
        assertThat(check.findings())
                .singleElement()
                .asString()
                .contains(explanation)
                .doesNotContain("secret", "memory.");
    }

    @Test
    void gatewayThatStopsDelete_explained() {
        policy.set(exchange -> {
            if (exchange.getRequestMethod().equals("DELETE")) {
                answer(exchange, 403, "text/plain", "no");
            } else {
                pass(exchange);
            }
        });
        assertThat(check(runtime).findings())
                .singleElement()
                .asString()
                .startsWith("DELETE http://localhost:")
                .contains("could not end subscriptions");
    }

    @Test
    void nodeWithAnotherKey_explained() {
        assertThat(check(runtime(url("http"))).findings())
                .singleElement()
                .asString()
                .contains("Give all nodes the same CapabilityKeys");
    }

    @Test
    void noTls_explained() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> {
                try (Socket socket = plain.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertThat(check(runtime(URI.create("https://localhost:" + plain.getLocalPort())))
                            .findings())
                    .singleElement()
                    .asString()
                    .startsWith("No secure connection to 'https://localhost:");
            answering.join();
        }
    }

    @Test
    void nobodyListens_explained() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(check(runtime(URI.create("http://localhost:" + port))).findings())
                .singleElement()
                .asString()
                .contains("nothing listens there");
    }

    @Test
    void unknownHost_explained() {
        assertThat(check(runtime(URI.create("http://no-such-host.invalid"))).findings())
                .singleElement()
                .asString()
                .contains("has no address in the name service");
    }

    @Test
    void noAnswer_explained() {
        CountDownLatch end = new CountDownLatch(1);
        policy.set(exchange -> end.await());
        assertThat(runtime.selfCheck(Duration.ofMillis(300))
                        .toCompletableFuture()
                        .join()
                        .findings())
                .singleElement()
                .asString()
                .startsWith("No answer from");
        end.countDown();
    }

    @Test
    void answerThatNeverEnds_explained() {
        CountDownLatch end = new CountDownLatch(1);
        policy.set(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            end.await();
        });
        CompletableFuture<SelfCheck> check =
                runtime.selfCheck(Duration.ofMillis(300)).toCompletableFuture();
        try {
            assertThat(check).succeedsWithin(TIMEOUT);
        } finally {
            end.countDown();
        }
        assertThat(check.join().findings()).singleElement().asString().startsWith("No answer from");
    }

    @Test
    void answerWithoutBounds_isReadInPart() {
        policy.set(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[64 * 1024];
            while (true) {
                exchange.getResponseBody().write(block);
            }
        });
        assertThat(check(runtime).findings())
                .singleElement()
                .asString()
                .contains("the answer is not of this application");
    }

    @Test
    void noUrlConfigured_said() {
        assertThat(check(ConnectorRuntime.builder(PublicBaseUrl.ofRequestInDevelopment())
                                .build())
                        .findings())
                .singleElement()
                .asString()
                .contains("No public base URL is configured");
    }
}
