package dev.flowconnector.containers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Keeps all that is printed or logged from its making on: both standard streams, to which every logger of the
 * containers writes, and our own loggers at their finest.
 */
final class LogRecorder {
    private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();
    // A logger that nobody holds is collected, and its handler with it.
    private final Logger own = Logger.getLogger("dev.flowconnector");

    LogRecorder() {
        System.setOut(new PrintStream(new Copy(System.out), true, UTF_8));
        System.setErr(new PrintStream(new Copy(System.err), true, UTF_8));
        own.setLevel(Level.ALL);
        own.addHandler(new Own());
    }

    String text() {
        synchronized (recorded) {
            return recorded.toString(UTF_8);
        }
    }

    private void record(byte[] bytes, int offset, int length) {
        synchronized (recorded) {
            recorded.write(bytes, offset, length);
        }
    }

    private final class Copy extends OutputStream {
        private final PrintStream original;

        Copy(PrintStream original) {
            this.original = original;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            record(bytes, offset, length);
            original.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            original.flush();
        }
    }

    private final class Own extends Handler {

        Own() {
            setLevel(Level.ALL);
            setFormatter(new SimpleFormatter());
        }

        @Override
        public void publish(LogRecord entry) {
            byte[] bytes = getFormatter().format(entry).getBytes(UTF_8);
            record(bytes, 0, bytes.length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
