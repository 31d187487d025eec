package dev.flowconnector.cli;

/** How a run ended, for scripts. */
enum ExitCode {
    /** All went well; there may be warnings. */
    DONE(0),
    /** The API, the configuration or the connector has errors. */
    ERRORS(1),
    /** The call itself is wrong. */
    WRONG_CALL(2),
    /** The tool broke down; that is a bug. */
    BUG(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
