package dev.flowconnector.cli;

/** The call cannot be understood or names what is not there; the message is ready to print. */
final class WrongCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCallException(String message) {
        super(message);
    }
}
