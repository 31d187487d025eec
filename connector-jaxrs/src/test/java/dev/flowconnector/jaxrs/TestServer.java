package dev.flowconnector.jaxrs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** A server on a free port, and a client that sends exactly what a test writes. */
public final class TestServer implements AutoCloseable {
    private final HttpServer server;

    private TestServer(HttpServer server) {
        this.server = server;
    }

    public static TestServer of(Object... components) {
        return of(new ResourceConfig().registerInstances(components));
    }

    public static TestServer of(ResourceConfig application) {
        return new TestServer(
                GrizzlyHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), application));
    }

    public int port() {
        return server.getListener("grizzly").getPort();
    }

    public URI uri() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /**
     * An answer.
     *
     * @param headers by name in lower case
     */
    public record Answer(int status, Map<String, String> headers, String body) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public Answer get(String path, String... headers) throws IOException {
        return send("GET", path, "", headers);
    }

    /** Sends lines as they are; whole headers such as {@code "Host: x"}. */
    public Answer send(String method, String path, String body, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        List<String> lines = List.of(headers);
        if (lines.stream().noneMatch(line -> line.startsWith("Host:"))) {
            request.append("Host: localhost\r\n");
        }
        lines.forEach(line -> request.append(line).append("\r\n"));
        byte[] bytes = body.getBytes(UTF_8);
        if (bytes.length > 0) {
            request.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.toString().getBytes(UTF_8));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return answer(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        }
    }

    private static Answer answer(String text) {
        int end = text.indexOf("\r\n\r\n");
        String[] head = text.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            headers.merge(
                    head[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    head[i].substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        String body = text.substring(end + 4);
        boolean chunked = headers.getOrDefault("transfer-encoding", "").equals("chunked");
        byte[] bytes = (chunked ? unchunked(body) : body).getBytes(ISO_8859_1);
        return new Answer(Integer.parseInt(head[0].split(" ", -1)[1]), headers, new String(bytes, UTF_8));
    }

    private static String unchunked(String body) {
        StringBuilder whole = new StringBuilder();
        String rest = body;
        while (!rest.isEmpty()) {
            int line = rest.indexOf("\r\n");
            int length = Integer.parseInt(rest.substring(0, line), 16);
            whole.append(rest, line + 2, line + 2 + length);
            rest = length == 0 ? "" : rest.substring(line + 2 + length + 2);
        }
        return whole.toString();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
