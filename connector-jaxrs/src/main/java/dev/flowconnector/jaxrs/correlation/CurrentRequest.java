package dev.flowconnector.jaxrs.correlation;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The request that a thread works for: its ids stand in the log context (MDC) as long. Thread-safe. */
public final class CurrentRequest {
    /** The header, and the key in the log context, of a request's id. */
    public static final String ID = "x-ms-request-id";

    // One for each application, of which a process may have several, and with its end.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable RequestContext> current = new ThreadLocal<>();

    /** The id of the request that this thread works for; a new one if it works for none. */
    public String id() {
        RequestContext request = current.get();
        return request == null ? UUID.randomUUID().toString() : request.id();
    }

    /** The id of a request. */
    public static String id(ContainerRequestContext request) {
        return RequestContext.of(request).id();
    }

    /** Begins to work for a request, or for none, and returns the one before. */
    @Nullable
    RequestContext change(@Nullable RequestContext next) {
        RequestContext before = current.get();
        if (before != null) {
            MDC.remove(ID);
            before.ids().keySet().forEach(MDC::remove);
            current.remove();
        }
        if (next != null) {
            current.set(next);
            MDC.put(ID, next.id());
            next.ids().forEach(MDC::put);
        }
        return before;
    }

    /** Only if the thread works for this request: an answer may be completed on a thread that works for another one. */
    void leave(RequestContext request) {
        if (request.equals(current.get())) {
            change(null);
        }
    }
}
