package dev.flowconnector.swagger.validate.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation.
 *
 * @param pathItem the path item around it
 * @param verb its verb
 * @param node the operation
 */
public record Operation(PathItem pathItem, Verb verb, Node node) {
    /** The definition around it. */
    public Definition definition() {
        return pathItem.definition();
    }

    /** {@code operationId}, if there is one that says something. */
    public Optional<String> id() {
        return node.text("operationId").filter(id -> !id.isBlank());
    }

    /** What messages call it: its id in quotes, else verb and path. */
    public String shown() {
        return id().map(id -> "'" + id + "'").orElseGet(() -> verb + " " + pathItem.path());
    }

    /** Whether makers do not see it. */
    public boolean isInternal() {
        return node.text("x-ms-visibility").filter("internal"::equals).isPresent();
    }

    /** Whether it is out of use. */
    public boolean isDeprecated() {
        return node.at("deprecated").isTrue();
    }

    /** Whether it starts flows. */
    public boolean isTrigger() {
        return node.has("x-ms-trigger");
    }

    /** Its parameters and those of the path item that it does not replace, references followed. */
    public List<Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Node list : List.of(pathItem.node().at("parameters"), node.at("parameters"))) {
            for (Node use : list.elements()) {
                Parameter.of(definition(), use)
                        .ifPresent(parameter -> parameters.put(parameter.name() + " " + parameter.in(), parameter));
            }
        }
        return List.copyOf(parameters.values());
    }

    /** The parameter that is the body. */
    public Optional<Parameter> body() {
        return parameters().stream().filter(Parameter::isBody).findFirst();
    }

    /** Its responses that are objects, references followed, in their order. */
    public List<Response> responses() {
        List<Response> responses = new ArrayList<>();
        for (Node use : node.at("responses").members()) {
            if (use.isObject() && !use.name().startsWith("x-")) {
                definition().resolve(use).ifPresent(target -> responses.add(new Response(use.name(), target, use)));
            }
        }
        return responses;
    }

    /**
     * The response that makes the outputs in the designer: the only one among 2xx and {@code default}, else 200, else
     * 201, else {@code default}.
     */
    public Optional<Response> success() {
        List<Response> candidates = responses().stream()
                .filter(response -> response.isSuccess() || response.isDefault())
                .toList();
        return candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : first(candidates, "200").or(() -> first(candidates, "201")).or(() -> first(candidates, "default"));
    }

    private static Optional<Response> first(List<Response> responses, String code) {
        return responses.stream()
                .filter(response -> response.code().equals(code))
                .findFirst();
    }

    /** The media types that it takes: its own, else the document's. */
    public List<String> consumes() {
        return mediaTypes("consumes");
    }

    /** The media types that it answers: its own, else the document's. */
    public List<String> produces() {
        return mediaTypes("produces");
    }

    private List<String> mediaTypes(String member) {
        return node.has(member)
                ? node.at(member).texts()
                : definition().root().at(member).texts();
    }
}
