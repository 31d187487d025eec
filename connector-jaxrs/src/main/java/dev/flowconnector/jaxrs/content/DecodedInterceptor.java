package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.error.ConnectorException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Refuses a body with an encoding that nobody took off it (RFC 9110, section 8.4): what would be kept as the file is not
 * the file.
 */
@ConstrainedTo(RuntimeType.SERVER)
final class DecodedInterceptor implements ReaderInterceptor {
    private static final int UNSUPPORTED = 415;
    private static final String NONE = "identity";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        String encoding = EntityHeaders.first(context.getHeaders(), HttpHeaders.CONTENT_ENCODING)
                .map(String::strip)
                .orElse(NONE);
        if (!encoding.isEmpty()
                && !encoding.equalsIgnoreCase(NONE)
                && context.getInputStream() != null
                && context.getInputStream() == context.getProperty(ArrivingInterceptor.BODY)) {
            throw ConnectorException.of(
                    UNSUPPORTED,
                    "UnsupportedContentEncoding",
                    "The body is encoded as '" + encoding
                            + "', which this service does not decode. Send it without Content-Encoding.");
        }
        return context.proceed();
    }
}
