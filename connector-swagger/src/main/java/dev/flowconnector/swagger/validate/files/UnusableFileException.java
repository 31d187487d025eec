package dev.flowconnector.swagger.validate.files;

/** A file that somebody named does not exist, or is not what it was named for; the message is ready to print. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that says which file, what is wrong, and what to do. */
    public UnusableFileException(String message) {
        super(message);
    }
}
