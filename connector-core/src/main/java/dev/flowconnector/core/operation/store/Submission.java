package dev.flowconnector.core.operation.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was asked for, by whom and when; it never changes.
 *
 * @param handler stable name of the handler
 * @param input the handler's input as JSON; each file in it is a reference into the {@link ContentStore}
 * @param contents ids of those files; they are deleted with the operation
 * @param contentBytes how large those files are together
 * @param mediaType media type of a result that is plain text or bytes; empty if the caller did not say
 * @param principal who asked; empty when nobody was signed in
 * @param correlation ids by which the caller knows the request, by header name
 * @param deduplicationKey equal for a request and its repetition; empty when that cannot be told
 * @param at when it was accepted
 */
public record Submission(
        String handler,
        String input,
        List<String> contents,
        long contentBytes,
        String mediaType,
        String principal,
        Map<String, String> correlation,
        String deduplicationKey,
        Instant at) {
    /** Copies what could change. */
    public Submission {
        contents = List.copyOf(contents);
        correlation = Map.copyOf(correlation);
    }
}
