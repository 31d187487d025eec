package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.core.content.ContentScope;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** Lets files that are found in a request belong to it: with its limits, until it ends. */
@ConstrainedTo(RuntimeType.SERVER)
final class ReceivingInterceptor implements ReaderInterceptor {
    private final ContentLimits limits;

    ReceivingInterceptor(ContentLimits limits) {
        this.limits = limits;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        OptionalLong length = EntityHeaders.length(context.getHeaders());
        // Counted once more, as it may have grown since it arrived.
        InputStream body = FormFilter.isForm(context.getMediaType())
                ? limits.limited(context.getInputStream(), length)
                : context.getInputStream();
        return scope(context).read(body, length, stream -> {
            context.setInputStream(stream);
            return context.proceed();
        });
    }

    private ContentScope scope(ReaderInterceptorContext context) {
        if (context.getProperty(RequestEnd.SCOPE) instanceof ContentScope open) {
            return open;
        }
        ContentScope scope = ContentScope.open(limits);
        context.setProperty(RequestEnd.SCOPE, scope);
        return scope;
    }
}
