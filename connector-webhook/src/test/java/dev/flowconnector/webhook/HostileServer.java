package dev.flowconnector.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that wants to keep its caller busy. */
final class HostileServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Kind kind;

    private HostileServer(ServerSocket socket, Kind kind) {
        this.socket = socket;
        this.kind = kind;
    }

    enum Kind {
        SILENT("", ""),
        SLOW_STATUS("HTTP/1.1 202 Acc", "e"),
        SLOW_HEADERS("HTTP/1.1 400 Bad\r\nX: ", "y"),
        SLOW_BODY("HTTP/1.1 400 Bad\r\nContent-Length: 1000000\r\n\r\n", "z"),
        SLOW_CHUNKS("HTTP/1.1 400 Bad\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nz\r\n"),
        ENDLESS_HEADERS("HTTP/1.1 202 Accepted\r\n", "X-Header: value\r\n".repeat(500)),
        ENDLESS_LINE("HTTP/1.1 202 Accepted\r\nX: ", "y".repeat(50_000)),
        ENDLESS_INFORMATION("", "HTTP/1.1 103 Early Hints\r\n\r\n"),
        NO_HTTP("SSH-2.0-OpenSSH_9.6\r\n", "x"),
        HANG_UP("HTTP/1.1 20", null);

        private final String first;
        private final String next;

        Kind(String first, String next) {
            this.first = first;
            this.next = next;
        }
    }

    static HostileServer start(Kind kind) throws IOException {
        HostileServer server = new HostileServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), kind);
        Thread thread = new Thread(server::serve, "hostile-" + kind);
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/run?sig=SECRET";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (Socket caller = socket.accept()) {
            OutputStream out = caller.getOutputStream();
            out.write(kind.first.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            while (kind.next != null && !socket.isClosed()) {
                out.write(kind.next.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(20);
            }
        } catch (IOException e) {
            // The caller has hung up, as it should.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
