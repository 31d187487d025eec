package dev.flowconnector.core.operation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is known of the request that starts an operation. Adapters to a web framework make one; resource methods need
 * not know it.
 *
 * @param principal who asks; empty when nobody is signed in
 * @param correlation ids by which the caller knows its request, by header name in lower case; never secrets
 * @param deduplicationKey equal for a request and its repetition, if that can be told; computed when work is started
 * @param mediaType what a quick method would answer text or bytes with, such as {@code text/csv}; empty if it does not
 *     say
 */
public record OperationRequest(
        Optional<String> principal,
        Map<String, String> correlation,
        Supplier<Optional<String>> deduplicationKey,
        Optional<String> mediaType) {
    static final OperationRequest UNKNOWN =
            new OperationRequest(Optional.empty(), Map.of(), Optional::empty, Optional.empty());

    /** Copies the ids. */
    public OperationRequest {
        correlation = Map.copyOf(correlation);
    }
}
