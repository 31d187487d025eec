package dev.flowconnector.swagger.diff;

/** Which way a value travels: what is harmless for one is harm for the other. */
enum Direction {
    /** Flows send it; it may take more than before, never less. */
    INPUT,
    /** Flows receive it; it may have more than before, never less. */
    OUTPUT,
    /** Flows receive it when something happens. */
    NOTIFICATION;

    /** What losing a value is. */
    ChangeRule removed() {
        return switch (this) {
            case INPUT -> ChangeRule.PARAMETER_REMOVED;
            case OUTPUT -> ChangeRule.OUTPUT_REMOVED;
            case NOTIFICATION -> ChangeRule.NOTIFICATION_SCHEMA;
        };
    }

    /** What a type that does not fit is. */
    ChangeRule typeChanged() {
        return switch (this) {
            case INPUT -> ChangeRule.TYPE_CHANGED_INPUT;
            case OUTPUT -> ChangeRule.OUTPUT_TYPE;
            case NOTIFICATION -> ChangeRule.NOTIFICATION_SCHEMA;
        };
    }

    /** What makers call it. */
    String words() {
        return switch (this) {
            case INPUT -> "input";
            case OUTPUT -> "output";
            case NOTIFICATION -> "output of the notification";
        };
    }
}
