package dev.flowconnector.core.content;

import dev.flowconnector.core.error.ErrorAnswer;
import java.io.IOException;

/**
 * A request brings more than {@link ContentLimits} allow. The answer is {@code 413}.
 *
 * <p>It is an {@link IOException}, so that JSON libraries let it pass.
 */
public final class ContentTooLargeException extends IOException implements ErrorAnswer {
    private static final long serialVersionUID = 1L;

    private static final int TOO_LARGE = 413;

    private final long limit;

    ContentTooLargeException(String message, long limit) {
        super(message);
        this.limit = limit;
    }

    static ContentTooLargeException file(long limit) {
        return new ContentTooLargeException(
                "The file is larger than " + limit + " bytes, the most that this service takes. Send a smaller one.",
                limit);
    }

    static ContentTooLargeException request(long limit) {
        return new ContentTooLargeException(
                "The request is larger than " + limit
                        + " bytes, the most that this service takes together with files. Send fewer or smaller files.",
                limit);
    }

    static ContentTooLargeException files(int limit) {
        return new ContentTooLargeException(
                "The request brings more than " + limit
                        + " files, the most that this service takes at once. Send them in several requests.",
                limit);
    }

    @Override
    public int status() {
        return TOO_LARGE;
    }

    @Override
    public String code() {
        return "ContentTooLarge";
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The limit that was exceeded: bytes, or the number of files. */
    public long limit() {
        return limit;
    }
}
