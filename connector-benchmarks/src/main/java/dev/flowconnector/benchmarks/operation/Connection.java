package dev.flowconnector.benchmarks.operation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/** A connection that asks the same again and again; a real client would cost more than the server. */
final class Connection implements AutoCloseable {
    private static final byte[] END = "\r\n\r\n".getBytes(US_ASCII);

    private final Socket socket;
    private final byte[] request;
    private final byte[] answer = new byte[8 * 1024];

    Connection(int port, String path) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n").getBytes(US_ASCII);
    }

    /** Asks once; answers without body only. */
    void ask() throws IOException {
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        int length = 0;
        while (!isWhole(length)) {
            int read = in.read(answer, length, answer.length - length);
            if (read < 0) {
                throw new IOException("The server closed the connection after " + length + " bytes");
            }
            length += read;
        }
        if (!new String(answer, 0, 12, US_ASCII).equals("HTTP/1.1 202")) {
            throw new IOException("Unexpected answer: " + new String(answer, 0, length, US_ASCII));
        }
    }

    private boolean isWhole(int length) {
        if (length < END.length) {
            return false;
        }
        for (int i = 0; i < END.length; i++) {
            if (answer[length - END.length + i] != END[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
