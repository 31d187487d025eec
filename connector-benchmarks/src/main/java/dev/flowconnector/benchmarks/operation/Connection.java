package dev.flowconnector.benchmarks.operation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection that asks the same again and again; a real client would cost more than the server. */
final class Connection implements AutoCloseable {
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)\r\n");

    private final Socket socket;
    private final byte[] request;
    private final byte[] answer = new byte[8 * 1024];
    /** How long an answer is; all are as long as the first. */
    private int whole;

    Connection(int port, String path) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n").getBytes(US_ASCII);
    }

    /** Asks once; answers that say their length, or have no body, only. */
    void ask() throws IOException {
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        int length = 0;
        while (whole == 0 || length < whole) {
            int read = in.read(answer, length, answer.length - length);
            if (read < 0) {
                throw new IOException("The server closed the connection after " + length + " bytes");
            }
            length += read;
            if (whole == 0) {
                whole = wholeOf(new String(answer, 0, length, US_ASCII));
            }
        }
        if (length > whole || !new String(answer, 0, 12, US_ASCII).equals("HTTP/1.1 202")) {
            throw new IOException("Unexpected answer: " + new String(answer, 0, length, US_ASCII));
        }
    }

    private static int wholeOf(String read) {
        int head = read.indexOf(END_OF_HEAD);
        if (head < 0) {
            return 0;
        }
        Matcher body = LENGTH.matcher(read.substring(0, head + 2));
        return head + END_OF_HEAD.length() + (body.find() ? Integer.parseInt(body.group(1)) : 0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
