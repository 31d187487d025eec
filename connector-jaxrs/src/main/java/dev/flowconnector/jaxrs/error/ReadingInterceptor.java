package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Notes on what a reader throws that the caller's body is the reason; a reader that refuses it by itself has the word. */
@ConstrainedTo(RuntimeType.SERVER)
final class ReadingInterceptor implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (reading.getInputStream() != null) {
            reading.setInputStream(new CallerInput(reading.getInputStream()));
        }
        try {
            return reading.proceed();
        } catch (WebApplicationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            Blame.BODY.put(e);
            throw e;
        }
    }
}
