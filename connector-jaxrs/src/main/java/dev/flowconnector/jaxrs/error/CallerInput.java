package dev.flowconnector.jaxrs.error;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Notes on what goes wrong while a body arrives that the caller broke off; the application may read it much later. */
final class CallerInput extends FilterInputStream {

    CallerInput(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        try {
            return super.skip(count);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private static IOException noted(IOException e) {
        Blame.CONNECTION.put(e);
        return e;
    }
}
