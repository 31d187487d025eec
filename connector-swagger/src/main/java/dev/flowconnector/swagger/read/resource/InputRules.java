package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.resource.Input.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the inputs of a method fit its path and its verb; says what does not. */
final class InputRules {
    private static final Set<String> WITHOUT_BODY = Set.of("get", "head");

    private final Findings findings;
    private final TypeFactory types;

    InputRules(Findings findings, TypeFactory types) {
        this.findings = findings;
        this.types = types;
    }

    List<Input> apply(List<Input> written, PathTemplate path, String verb, JavaElement method) {
        List<Input> inputs = once(written);
        inputs = pathInputs(inputs, path, method);
        inputs = bodies(inputs, verb);
        for (Input input : inputs) {
            reportLost(input);
        }
        return inputs;
    }

    /** A locator and its target, a field and a parameter may declare the same input: the first stands for both. */
    private static List<Input> once(List<Input> inputs) {
        if (inputs.size() < 2) {
            return inputs;
        }
        Set<String> seen = new HashSet<>();
        List<Input> once = new ArrayList<>();
        for (Input input : inputs) {
            if (input.in() == Place.BODY || seen.add(input.in() + " " + input.name())) {
                once.add(input);
            }
        }
        return once;
    }

    private List<Input> pathInputs(List<Input> written, PathTemplate path, JavaElement method) {
        List<Input> inputs = new ArrayList<>();
        for (Input input : written) {
            if (input.in() != Place.PATH || path.has(input.name())) {
                inputs.add(input);
            } else {
                findings.add(Finding.warning(
                        "path-parameter-unknown",
                        input.origin(),
                        "The path '" + path.path() + "' has no variable '" + input.name()
                                + "', so the parameter is always empty; it is left out.",
                        "Write {" + input.name() + "} in @Path, or correct the name."));
            }
        }
        for (PathTemplate.Variable variable : path.variables()) {
            Optional<Input> declared = declared(inputs, variable);
            if (declared.isEmpty()) {
                inputs.add(undeclared(variable, method));
            }
            if (variable.spansSegments()) {
                reportSlashes(variable, declared, method);
            }
        }
        return inputs;
    }

    private static Optional<Input> declared(List<Input> inputs, PathTemplate.Variable variable) {
        for (Input input : inputs) {
            if (input.in() == Place.PATH && input.name().equals(variable.name())) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }

    private Input undeclared(PathTemplate.Variable variable, JavaElement method) {
        findings.add(Finding.info(
                "path-parameter-undeclared",
                method,
                "No parameter takes the path variable '" + variable.name() + "'; the definition has it as text.",
                "Declare @PathParam(\"" + variable.name()
                        + "\") with its type, so that makers see a label and a type."));
        return new Input(
                Place.PATH,
                variable.name(),
                types.constructType(String.class),
                false,
                Optional.empty(),
                Annotations.NONE,
                "",
                method);
    }

    private void reportSlashes(PathTemplate.Variable variable, Optional<Input> declared, JavaElement method) {
        if (declared.map(input -> input.annotations().has(ConnectorNames.URL_ENCODING))
                .orElse(false)) {
            return;
        }
        findings.add(Finding.info(
                "path-parameter-with-slashes",
                declared.map(Input::origin).orElse(method),
                "The path variable '" + variable.name() + "' matches '"
                        + variable.pattern().orElse("")
                        + "', so its values may contain slashes, which the platform encodes once.",
                "Write @UrlEncoding(DOUBLE) on the parameter if the API decodes twice, or @UrlEncoding(SINGLE) to say"
                        + " that once is right."));
    }

    private List<Input> bodies(List<Input> inputs, String verb) {
        List<Input> bodies = new ArrayList<>();
        List<Input> fields = new ArrayList<>();
        for (Input input : inputs) {
            if (input.in() == Place.BODY) {
                bodies.add(input);
            } else if (FormInputs.isFormPlace(input)) {
                fields.add(input);
            }
        }
        if (bodies.isEmpty() && fields.isEmpty()) {
            return inputs;
        }
        if (bodies.size() > 1) {
            findings.add(Finding.error(
                    "several-bodies",
                    bodies.get(1).origin(),
                    "The parameters '" + bodies.get(0).name() + "' ("
                            + bodies.get(0).origin() + ") and '"
                            + bodies.get(1).name()
                            + "' both have no annotation of Jakarta REST, but a request has one body.",
                    "Annotate one of them with @QueryParam, @PathParam, @HeaderParam, @FormParam or @Context, or leave"
                            + " it out with @Parameter(hidden = true) if something else fills it in."));
        }
        if (WITHOUT_BODY.contains(verb)) {
            return withoutBody(inputs, verb);
        }
        if (!bodies.isEmpty() && !fields.isEmpty()) {
            findings.add(Finding.warning(
                    "body-beside-form",
                    bodies.get(0).origin(),
                    "The parameter '" + bodies.get(0).name() + "' is a body beside the form field '"
                            + fields.get(0).name() + "'; a definition has one or the other, the body is left out.",
                    "Make it a form field, or leave it out with @Parameter(hidden = true)."));
            return without(inputs, bodies);
        }
        if (!bodies.isEmpty() && verb.equals("delete")) {
            findings.add(Finding.warning(
                    "body-on-delete",
                    bodies.get(0).origin(),
                    "The parameter '" + bodies.get(0).name()
                            + "' is the body of a DELETE; some gateways drop such bodies.",
                    "Use query parameters, or POST; leave it out with @Parameter(hidden = true) if something else fills"
                            + " it in."));
        }
        return inputs;
    }

    private List<Input> withoutBody(List<Input> inputs, String verb) {
        List<Input> refused = inputs.stream()
                .filter(input -> input.in() == Place.BODY || FormInputs.isFormPlace(input))
                .toList();
        for (Input input : refused) {
            findings.add(Finding.warning(
                    "body-on-get",
                    input.origin(),
                    "The parameter '" + input.name() + "' travels in the body, and the platform sends none with "
                            + verb.toUpperCase(Locale.ROOT) + "; it is left out.",
                    "Annotate it with @QueryParam or @BeanParam, use POST, or leave it out with @Parameter(hidden ="
                            + " true) if something else fills it in."));
        }
        return without(inputs, refused);
    }

    private static List<Input> without(List<Input> inputs, List<Input> others) {
        return inputs.stream().filter(input -> !others.contains(input)).toList();
    }

    private void reportLost(Input input) {
        if (input.in() == Place.COOKIE || input.in() == Place.MATRIX) {
            boolean cookie = input.in() == Place.COOKIE;
            findings.add(Finding.warning(
                    cookie ? "cookie-parameter" : "matrix-parameter",
                    input.origin(),
                    "The " + (cookie ? "cookie" : "matrix parameter") + " '" + input.name()
                            + "' is lost: Swagger 2.0 knows path, query, header and form parameters only.",
                    "Accept it as @HeaderParam(\"" + input.name() + "\") or @QueryParam(\"" + input.name()
                            + "\") too."));
        }
    }
}
