package dev.flowconnector.jaxrs.content;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Remembers the body as it arrives, so that it shows whether anybody decoded it. */
@ConstrainedTo(RuntimeType.SERVER)
final class ArrivingInterceptor implements ReaderInterceptor {
    static final String BODY = ArrivingInterceptor.class.getName();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setProperty(BODY, context.getInputStream());
        return context.proceed();
    }
}
