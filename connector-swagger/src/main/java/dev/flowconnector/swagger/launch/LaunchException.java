package dev.flowconnector.swagger.launch;

/** The project's class path cannot be read as it is; the message says what to change and is ready to print. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LaunchException(String message) {
        super(message);
    }
}
