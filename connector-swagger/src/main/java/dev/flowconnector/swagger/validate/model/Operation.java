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
        Optional<String> id = node.text("operationId");
        return id.isPresent() && id.get().isBlank() ? Optional.empty() : id;
    }

    /** What messages call it: its id in quotes, else verb and path. */
    public String shown() {
        Optional<String> id = id();
        return id.isPresent() ? "'" + id.get() + "'" : verb + " " + pathItem.path();
    }

    /** Whether makers do not see it. */
    public boolean isInternal() {
        return node.says("x-ms-visibility", "internal");
    }

    /** Whether it is out of use. */
    public boolean isDeprecated() {
        return node.at("deprecated").isTrue();
    }

    /** Whether it starts flows. */
    public boolean isTrigger() {
        return node.has("x-ms-trigger");
    }

    /** Whether it asks to be called back: its path says so, or a property of its body takes the address. */
    public boolean isSubscription() {
        return pathItem.notificationContent().exists()
                || body().flatMap(Parameter::resolvedSchema).stream()
                        .flatMap(schema -> schema.at("properties").members().stream())
                        .flatMap(property -> definition().resolve(property).stream())
                        .anyMatch(
                                property -> property.at("x-ms-notification-url").isTrue());
    }

    /** Its parameters and those of the path item that it does not replace, references followed. */
    public List<Parameter> parameters() {
        return definition().views().parameters(this);
    }

    List<Parameter> readParameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Node list : List.of(pathItem.node().at("parameters"), node.at("parameters"))) {
            for (Node use : list.elements()) {
                Optional<Parameter> parameter = Parameter.of(definition(), use);
                if (parameter.isPresent()) {
                    parameters.put(
                            parameter.get().name() + " " + parameter.get().in(), parameter.get());
                }
            }
        }
        return List.copyOf(parameters.values());
    }

    /** The parameter that is the body. */
    public Optional<Parameter> body() {
        for (Parameter parameter : parameters()) {
            if (parameter.isBody()) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** Its responses that are objects, references followed, in their order. */
    public List<Response> responses() {
        return definition().views().responses(this);
    }

    List<Response> readResponses() {
        List<Response> responses = new ArrayList<>();
        for (Node use : node.at("responses").members()) {
            if (use.isObject() && !use.name().startsWith("x-")) {
                Optional<Node> target = definition().resolve(use);
                if (target.isPresent()) {
                    responses.add(new Response(use.name(), target.get(), use));
                }
            }
        }
        return List.copyOf(responses);
    }

    /**
     * The response that makes the outputs in the designer: the only one among 2xx and {@code default}, else 200, else
     * 201, else {@code default}.
     */
    public Optional<Response> success() {
        List<Response> candidates = new ArrayList<>();
        for (Response response : responses()) {
            if (response.isSuccess() || response.isDefault()) {
                candidates.add(response);
            }
        }
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        for (String code : List.of("200", "201", "default")) {
            for (Response candidate : candidates) {
                if (candidate.code().equals(code)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
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
