package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Tells an answer that cannot be written, which is our fault, from a body that cannot be read, which is the caller's. */
final class WritingInterceptor implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException, WebApplicationException {
        try {
            writing.proceed();
        } catch (JsonProcessingException e) {
            throw new UnwritableAnswerException(e);
        }
    }
}
