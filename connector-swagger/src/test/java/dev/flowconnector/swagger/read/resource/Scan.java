package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.SourceDocs;
import java.util.List;
import java.util.stream.Collectors;

/** Resource methods of sample classes, as lines that a test can compare. */
record Scan(List<ResourceMethod> methods, List<Finding> findings) {

    static Scan of(Class<?>... classes) {
        return of(List.of(classes));
    }

    static Scan of(List<Class<?>> classes) {
        ReadContext context = context();
        List<ResourceMethod> methods = new ResourceScanner(context).scan(classes);
        return new Scan(methods, context.findings().sorted());
    }

    static ReadContext context() {
        return ReadContext.of(new JsonMapper(), ReadSettings.DEFAULTS, SourceDocs.NONE);
    }

    /** {@code get /path (query name:String?=1) -> Type}; a question mark says optional. */
    List<String> lines() {
        return methods.stream().map(Scan::line).toList();
    }

    List<String> rules() {
        return findings.stream().map(Finding::rule).toList();
    }

    ResourceMethod only() {
        if (methods.size() != 1) {
            throw new AssertionError("One method expected, but there are " + lines());
        }
        return methods.get(0);
    }

    String inputs() {
        return inputs(only());
    }

    Finding finding(String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + rule + " among " + findings));
    }

    static String line(ResourceMethod method) {
        return method.verb() + " " + method.path() + " (" + inputs(method) + ") -> " + shown(method.result());
    }

    static String inputs(ResourceMethod method) {
        return method.inputs().stream()
                .map(input -> input.in().name().toLowerCase(java.util.Locale.ROOT)
                        + " "
                        + input.name()
                        + ":"
                        + shown(input.type())
                        + (input.optional() ? "?" : "")
                        + input.defaultValue().map(text -> "=" + text).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static String shown(JavaType type) {
        String arguments = type.isArrayType()
                ? ""
                : type.getBindings().getTypeParameters().stream()
                        .map(Scan::shown)
                        .collect(Collectors.joining(","));
        return type.getRawClass().getSimpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
    }
}
