package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A path as {@code @Path} writes it, with the regular expressions taken out of its variables.
 *
 * @param path with {@code {name}} for each variable; starts with a slash unless empty, never ends with one
 * @param variables in order
 */
record PathTemplate(String path, List<Variable> variables) {
    static final PathTemplate EMPTY = new PathTemplate("", List.of());

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /** Values that a variable takes only if it may span several segments. */
    private static final List<String> SPANNING = List.of("a/b", "1/2", "a/b.c", "/a", "a/");

    PathTemplate {
        variables = List.copyOf(variables);
    }

    /** A variable of a path; the pattern as written, if there is one. */
    record Variable(String name, Optional<String> pattern) {
        /** Whether the value may contain a slash. */
        boolean spansSegments() {
            return pattern.isPresent() && matchesSlash(pattern.get());
        }

        private static boolean matchesSlash(String pattern) {
            try {
                Pattern compiled = Pattern.compile(pattern);
                for (String value : SPANNING) {
                    if (compiled.matcher(value).matches()) {
                        return true;
                    }
                }
                return false;
            } catch (PatternSyntaxException refusedByContainers) {
                return false;
            }
        }
    }

    /** The path that {@code @Path} among some annotations writes. */
    static Optional<PathTemplate> of(Annotations annotations) {
        Optional<AnnotationValues> written = annotations.find(JaxRsNames.PATH);
        return written.isPresent() ? Optional.of(of(written.get().text("value").orElse(""))) : Optional.empty();
    }

    /** Reads the value of {@code @Path}. Braces inside a regular expression are counted, as the specification says. */
    static PathTemplate of(String value) {
        StringBuilder path = new StringBuilder("/");
        List<Variable> variables = new ArrayList<>();
        int at = 0;
        while (at < value.length()) {
            char c = value.charAt(at);
            if (c == '{') {
                int end = closing(value, at);
                Variable variable = variable(value.substring(at + 1, end));
                variables.add(variable);
                path.append('{').append(variable.name()).append('}');
                at = end;
            } else if (c != '/' || path.charAt(path.length() - 1) != '/') {
                path.append(c);
            }
            at++;
        }
        if (path.charAt(path.length() - 1) == '/') {
            path.setLength(path.length() - 1);
        }
        return new PathTemplate(path.toString(), variables);
    }

    /** This path and another below it. */
    PathTemplate then(PathTemplate below) {
        if (below.path.isEmpty() && below.variables.isEmpty()) {
            return this;
        }
        List<Variable> all = new ArrayList<>(variables);
        all.addAll(below.variables);
        return new PathTemplate(path + below.path, all);
    }

    /** The same path with another name for a variable. */
    PathTemplate renamed(String from, String to) {
        return new PathTemplate(
                path.replace("{" + from + "}", "{" + to + "}"),
                variables.stream()
                        .map(variable -> variable.name().equals(from) ? new Variable(to, variable.pattern()) : variable)
                        .toList());
    }

    boolean has(String name) {
        for (Variable variable : variables) {
            if (variable.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Equal for two paths that readers of a definition cannot tell apart: names of variables and case taken out. */
    static String shape(String path) {
        String bare = path.indexOf('{') < 0 ? path : VARIABLE.matcher(path).replaceAll("{}");
        return bare.toLowerCase(Locale.ROOT);
    }

    private static int closing(String value, int open) {
        int depth = 0;
        for (int i = open; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return value.length();
    }

    private static Variable variable(String content) {
        int colon = content.indexOf(':');
        return colon < 0
                ? new Variable(content.strip(), Optional.empty())
                : new Variable(
                        content.substring(0, colon).strip(),
                        Optional.of(content.substring(colon + 1).strip()));
    }
}
