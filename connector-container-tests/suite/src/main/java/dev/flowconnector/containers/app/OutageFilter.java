package dev.flowconnector.containers.app;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A gateway with a bad moment: answers 503 to the first two reads of whoever asks for it by a header. */
@PreMatching
@Priority(0)
final class OutageFilter implements ContainerRequestFilter {
    private static final int FAILURES = 2;

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        String name = request.getHeaderString(ShopApplication.OUTAGE_HEADER);
        if (name != null
                && request.getMethod().equals(HttpMethod.GET)
                && seen.merge(name, 1, Integer::sum) <= FAILURES) {
            request.abortWith(
                    Response.status(503).header(HttpHeaders.RETRY_AFTER, 1).build());
        }
    }
}
