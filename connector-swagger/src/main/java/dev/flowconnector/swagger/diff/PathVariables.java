package dev.flowconnector.swagger.diff;

import java.util.List;
import java.util.regex.Pattern;

/** The variables of a path template. */
final class PathVariables {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    private PathVariables() {}

    /** Their names in order. */
    static List<String> of(String path) {
        return VARIABLE.matcher(path).results().map(match -> match.group(1)).toList();
    }

    /** The path without the names: callers see only what is put in their place. */
    static String shape(String path) {
        return VARIABLE.matcher(path).replaceAll("{}");
    }
}
