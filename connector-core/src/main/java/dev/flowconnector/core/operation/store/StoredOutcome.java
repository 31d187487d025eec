package dev.flowconnector.core.operation.store;

import java.util.Optional;

/** How an operation ended, in a form that any node can serve. */
public sealed interface StoredOutcome {

    /** The work returned nothing: the answer has no body. */
    record Empty() implements StoredOutcome {}

    /**
     * A result that is text.
     *
     * @param mediaType such as {@code application/json}
     * @param text the whole body of the answer
     */
    record Text(String mediaType, String text) implements StoredOutcome {}

    /**
     * A result that lies in the {@link ContentStore}: a file, or a very long text.
     *
     * @param mediaType media type of the answer
     * @param contentId id in the content store
     * @param bytes how large it is
     * @param name the file's name, if it has one
     */
    record Content(String mediaType, String contentId, long bytes, Optional<String> name) implements StoredOutcome {}

    /**
     * A failure for good.
     *
     * @param status status of the answer, from 400 to 499
     * @param code what went wrong, for programs
     * @param message what went wrong, for people
     * @param errorId what the maker quotes and the log knows
     */
    record Failure(int status, String code, String message, String errorId) implements StoredOutcome {}
}
