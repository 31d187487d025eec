package dev.flowconnector.containers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The platform's side of a webhook, on loopback: notes what arrives, and answers as a test says. */
final class Flow implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final HttpServer server;
    private final List<Notification> notifications = new CopyOnWriteArrayList<>();
    private volatile int status = 202;
    private volatile String body = "";

    private Flow(HttpServer server) {
        this.server = server;
    }

    /** What arrived: the target as it stood in the request line. */
    record Notification(String method, String target, Headers headers, String body) {}

    static Flow listening() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Flow flow = new Flow(server);
        server.createContext("/", flow::answer);
        server.start();
        return flow;
    }

    void answers(int newStatus, String newBody) {
        body = newBody;
        status = newStatus;
    }

    String url(String target) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + target;
    }

    List<Notification> notifications() {
        return List.copyOf(notifications);
    }

    /** The notifications, once there are so many. */
    List<Notification> notifications(int count) {
        return await().atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .until(this::notifications, some -> some.size() >= count);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String json = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            notifications.add(new Notification(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    json));
            if (status / 100 == 3) {
                exchange.getResponseHeaders().add("Location", url("/elsewhere"));
            }
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
