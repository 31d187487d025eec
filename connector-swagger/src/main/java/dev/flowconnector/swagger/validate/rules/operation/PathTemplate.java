package dev.flowconnector.swagger.validate.rules.operation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths and the templates in them. */
final class PathTemplate {
    private static final Pattern TEMPLATE = Pattern.compile("\\{[^{}/]*}");

    private PathTemplate() {}

    /** What is wrong with the syntax of a path; empty if nothing is. */
    static Optional<String> fault(String path) {
        if (!path.startsWith("/")) {
            return Optional.of("does not begin with \"/\"");
        }
        if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
            return Optional.of("holds a query or fragment");
        }
        if (path.indexOf('*') >= 0) {
            return Optional.of("holds \"*\"");
        }
        if (path.contains("{}")) {
            return Optional.of("has a template without a name");
        }
        if (hasDefault(path)) {
            return Optional.of("has a template with a default");
        }
        String rest = TEMPLATE.matcher(path).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0
                ? Optional.of("has a brace that does not belong to a template")
                : Optional.empty();
    }

    private static boolean hasDefault(String path) {
        Matcher template = TEMPLATE.matcher(path);
        while (template.find()) {
            if (template.group().indexOf('=') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The path in lower case, with templates that have no names. */
    static String withoutNames(String path) {
        return TEMPLATE.matcher(path.toLowerCase(Locale.ROOT)).replaceAll("{}");
    }

    /** Whether one request could be meant for either of two paths that differ in more than names of templates. */
    static boolean overlap(List<String> a, List<String> b) {
        if (a.size() != b.size() || a.equals(b)) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))
                    && !a.get(i).equals("{}")
                    && !b.get(i).equals("{}")) {
                return false;
            }
        }
        return true;
    }
}
