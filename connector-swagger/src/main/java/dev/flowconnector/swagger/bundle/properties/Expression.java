package dev.flowconnector.swagger.bundle.properties;

/** Writes expressions of policies. */
final class Expression {
    private Expression() {}

    static String connectionParameter(String name) {
        return "@connectionParameters('" + name + "')";
    }

    /** With a default, for a parameter that not every connection has. */
    static String connectionParameter(String name, String defaultValue) {
        return "@connectionParameters('" + name + "','" + defaultValue.replace("'", "''") + "')";
    }
}
