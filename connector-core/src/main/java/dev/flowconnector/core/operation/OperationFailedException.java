package dev.flowconnector.core.operation;

/** Ends a long operation with an error that the maker reads; repeating the work would not help. */
public final class OperationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final int status;
    private final String code;

    /**
     * A failure for good, answered with 422.
     *
     * @param code what went wrong, for programs, such as {@code DefinitionUnreadable}
     * @param message what went wrong and how to repair it, as full sentences
     */
    public OperationFailedException(String code, String message) {
        this(UNPROCESSABLE, code, message);
    }

    /**
     * A failure for good with a status of its own.
     *
     * @param status from 400 to 499, but not 408 and 429: those and 5xx make the platform ask again
     * @param code what went wrong, for programs, such as {@code CollectionDeleted}
     * @param message what went wrong and how to repair it, as full sentences
     */
    public OperationFailedException(int status, String code, String message) {
        super(message);
        this.status = checkStatus(status);
        this.code = code;
    }

    /** Status of the answer. */
    public int status() {
        return status;
    }

    /** What went wrong, for programs. */
    public String code() {
        return code;
    }

    static int checkStatus(int status) {
        if (status < 400 || status > 499 || status == 408 || status == 429) {
            throw new IllegalArgumentException(
                    "status of a failure for good must be from 400 to 499, but not 408 or 429: '" + status + "'");
        }
        return status;
    }
}
