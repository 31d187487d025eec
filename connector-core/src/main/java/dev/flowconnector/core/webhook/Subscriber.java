package dev.flowconnector.core.webhook;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of the request by which a flow subscribes. Adapters to a web framework make one; resource methods need not
 * know it.
 *
 * @param principal who asks; empty when nobody is signed in
 * @param correlation ids that came with the request, by header name in lower case; those of the workflow are kept
 */
public record Subscriber(Optional<String> principal, Map<String, String> correlation) {
    static final Subscriber UNKNOWN = new Subscriber(Optional.empty(), Map.of());

    /** Copies the ids. */
    public Subscriber {
        correlation = Map.copyOf(correlation);
    }
}
