package dev.flowconnector.core.operation;

/** Ends a long operation with an error that the maker reads; repeating the work would not help. */
public final class OperationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A failure for good.
     *
     * @param code what went wrong, for programs, such as {@code DefinitionUnreadable}
     * @param message what went wrong and how to repair it, as full sentences
     */
    public OperationFailedException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** What went wrong, for programs. */
    public String code() {
        return code;
    }
}
