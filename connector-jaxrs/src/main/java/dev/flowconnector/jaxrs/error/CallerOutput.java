package dev.flowconnector.jaxrs.error;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Notes on what goes wrong while an answer leaves that the caller broke off. */
final class CallerOutput extends FilterOutputStream {

    CallerOutput(OutputStream answer) {
        super(answer);
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private static IOException noted(IOException e) {
        Blame.CONNECTION.put(e);
        return e;
    }
}
