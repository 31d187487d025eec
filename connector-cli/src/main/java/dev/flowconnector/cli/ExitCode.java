package dev.flowconnector.cli;

/** How a run ended, for scripts. */
enum ExitCode {
    /** The connector was generated; there may be warnings. */
    GENERATED(0),
    /** The API or the configuration has errors; nothing was written. */
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
