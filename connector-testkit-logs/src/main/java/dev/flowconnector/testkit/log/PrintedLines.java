package dev.flowconnector.testkit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Consumer;

/** Passes on what is printed, and tells each line of it. */
final class PrintedLines extends OutputStream {
    private static final int LONGEST = 1 << 20;

    private final PrintStream original;
    private final Consumer<String> reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private PrintedLines(PrintStream original, Consumer<String> reader) {
        this.original = original;
        this.reader = reader;
    }

    static PrintStream copy(PrintStream original, Consumer<String> reader) {
        return new PrintStream(new PrintedLines(original, reader), true, UTF_8);
    }

    @Override
    public synchronized void write(int b) {
        original.write(b);
        line.write(b);
        if (b == '\n' || line.size() == LONGEST) {
            tell();
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        original.write(bytes, offset, length);
        for (int i = offset; i < offset + length; i++) {
            line.write(bytes[i]);
            if (bytes[i] == '\n' || line.size() == LONGEST) {
                tell();
            }
        }
    }

    /** Tells what there is of a line, too: nothing may come after it. */
    @Override
    public synchronized void flush() {
        original.flush();
        reader.accept(line.toString(UTF_8));
    }

    private void tell() {
        reader.accept(line.toString(UTF_8));
        line.reset();
    }
}
