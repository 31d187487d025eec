package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.read.lookup.Scope.Around;
import dev.flowconnector.swagger.read.lookup.Scope.Hidden;
import dev.flowconnector.swagger.read.metadata.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the input that an argument refers to: a property beside the lookup, then of the objects around it, then a
 * parameter, then a path that starts at the body.
 */
final class SourceInputs {
    private final Schemas schemas;
    private final Findings findings;

    SourceInputs(Schemas schemas, Findings findings) {
        this.schemas = schemas;
        this.findings = findings;
    }

    /** The reference for {@code name} or {@code name/property/property}; a failure is reported. */
    Optional<Reference> find(String input, Lookup lookup, Scope scope) {
        List<String> segments = List.of(input.split("/", -1));
        for (Around around : scope.side() == Scope.Side.INPUT ? scope.around() : List.<Around>of()) {
            boolean itself =
                    segments.size() == 1 && append(around.path(), segments).equals(scope.path());
            if (!itself && schemas.property(around.schema(), segments.get(0)).isPresent()) {
                return inBody(around, segments, input, lookup, scope);
            }
        }
        Optional<ObjectNode> parameter = parameters(scope)
                .filter(node -> !isBody(node) && node.path("name").asText().equals(segments.get(0)))
                .findFirst();
        if (parameter.isPresent() && segments.size() == 1) {
            return visible(parameter.get(), Hidden.NO, new Reference.Parameter(input), input, lookup, scope);
        }
        return fromBody(segments, input, lookup, scope);
    }

    private Optional<Reference> fromBody(List<String> segments, String input, Lookup lookup, Scope scope) {
        Optional<ObjectNode> body =
                parameters(scope).filter(SourceInputs::isBody).findFirst();
        if (body.isPresent()) {
            String name = body.get().path("name").asText();
            Around root = new Around(schemas.follow(body.get().path("schema")), List.of(), Hidden.NO);
            if (schemas.property(root.schema(), segments.get(0)).isPresent()) {
                return inBody(root, segments, input, lookup, scope);
            }
            if (segments.get(0).equals(name)) {
                return segments.size() == 1
                        ? Optional.of(new Reference.Parameter(name))
                        : inBody(root, segments.subList(1, segments.size()), input, lookup, scope);
            }
        }
        List<String> known = known(scope);
        findings.add(Finding.error(
                "dynamic-source-parameter-unknown",
                lookup.origin(),
                lookup.shown() + " refers to the input \"" + input + "\", which the operation "
                        + scope.operation().id() + " does not have. Allowed are: " + Spelling.listed(known) + ".",
                Spelling.didYouMean(input, known) + "Name one of them in @Argument(input = …)"
                        + (input.contains(".") ? ", with slashes: \"" + input.replace('.', '/') + "\"." : ".")));
        return Optional.empty();
    }

    private Optional<Reference> inBody(Around root, List<String> segments, String input, Lookup lookup, Scope scope) {
        JsonNode at = root.schema();
        boolean hidden = root.hidden() == Hidden.YES;
        ObjectNode found = root.schema();
        for (String segment : segments) {
            hidden |= Schemas.isInternal(schemas.follow(at));
            Optional<ObjectNode> next = schemas.property(at, segment);
            if (next.isEmpty() && schemas.isOpen(at)) {
                // Nothing is known of what is inside: the path is taken on trust.
                break;
            }
            if (next.isEmpty()) {
                List<String> known = schemas.propertyNames(at);
                findings.add(Finding.error(
                        "dynamic-source-parameter-unknown",
                        lookup.origin(),
                        lookup.shown() + " refers to the input \"" + input + "\", which has no property \"" + segment
                                + "\" in the operation " + scope.operation().id() + ". Allowed are: "
                                + Spelling.listed(known) + ".",
                        Spelling.didYouMean(segment, known) + "Correct @Argument(input = …)."));
                return Optional.empty();
            }
            found = next.get();
            at = found;
        }
        String body = parameters(scope)
                .filter(SourceInputs::isBody)
                .map(node -> node.path("name").asText())
                .findFirst()
                .orElse("body");
        List<String> path = append(root.path(), segments);
        warnIfAmbiguous(path, input, lookup, scope);
        return visible(
                found, hidden ? Hidden.YES : Hidden.NO, new Reference.BodyProperty(body, path), input, lookup, scope);
    }

    /** What the maker cannot see never changes: its default is the value. */
    private Optional<Reference> visible(
            ObjectNode node, Hidden hidden, Reference reference, String input, Lookup lookup, Scope scope) {
        ObjectNode followed = schemas.follow(node);
        if (hidden == Hidden.NO && !Schemas.isInternal(node) && !Schemas.isInternal(followed)) {
            return Optional.of(reference);
        }
        JsonNode value = node.has("default") ? node.get("default") : followed.get("default");
        if (value != null) {
            return Optional.of(new Reference.Literal(value));
        }
        findings.add(Finding.error(
                "dynamic-source-internal",
                lookup.origin(),
                lookup.shown() + " refers to the input \"" + input + "\" of the operation "
                        + scope.operation().id()
                        + ", which is internal and has no default. Allowed are inputs that the maker fills in, and "
                        + "internal ones with a default.",
                "Make the input visible, or give it a default."));
        return Optional.empty();
    }

    private void warnIfAmbiguous(List<String> path, String input, Lookup lookup, Scope scope) {
        String dotted = String.join(".", path);
        if (parameters(scope).anyMatch(node -> node.path("name").asText().equals(dotted))) {
            findings.add(Finding.warning(
                    "dynamic-reference-ambiguous",
                    lookup.origin(),
                    lookup.shown() + " refers to the body property \"" + input + "\" of the operation "
                            + scope.operation().id()
                            + ", which has a parameter of that name too. The designer of Logic Apps cannot tell them"
                            + " apart.",
                    "Rename one of them."));
        }
    }

    private List<String> known(Scope scope) {
        List<String> names = new ArrayList<>();
        if (scope.side() == Scope.Side.INPUT) {
            scope.around().stream()
                    .flatMap(around -> schemas.propertyNames(around.schema()).stream())
                    .forEach(names::add);
        }
        parameters(scope)
                .flatMap(node -> isBody(node)
                        ? schemas.propertyNames(node.path("schema")).stream()
                        : Stream.of(node.path("name").asText()))
                .forEach(names::add);
        return names.stream().distinct().toList();
    }

    private static Stream<ObjectNode> parameters(Scope scope) {
        List<ObjectNode> parameters = new ArrayList<>();
        scope.operation().operation().path("parameters").forEach(node -> {
            if (node instanceof ObjectNode object) {
                parameters.add(object);
            }
        });
        return parameters.stream();
    }

    private static boolean isBody(ObjectNode parameter) {
        return parameter.path("in").asText().equals("body");
    }

    private static List<String> append(List<String> path, List<String> segments) {
        return Stream.concat(path.stream(), segments.stream()).toList();
    }
}
