package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Lets the log tell an answer that nobody waits for any more from one that cannot be written. */
@ConstrainedTo(RuntimeType.SERVER)
final class AnsweringInterceptor implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException {
        writing.setOutputStream(new CallerOutput(writing.getOutputStream()));
        writing.proceed();
    }
}
