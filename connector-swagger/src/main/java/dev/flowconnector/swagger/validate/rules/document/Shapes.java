package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Verb;
import dev.flowconnector.swagger.validate.rule.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which JSON type every member of Swagger 2.0 has, and a walk that finds those of another. It goes by the text of the
 * file, not by references, so that it visits everything once.
 */
final class Shapes {
    private static final String OBJECT = "an object";
    private static final String LIST = "a list";
    private static final String TEXT = "a text";
    private static final String FLAG = "true or false";

    private static final Map<String, String> ROOT = Map.of(
            "info",
            OBJECT,
            "paths",
            OBJECT,
            "definitions",
            OBJECT,
            "host",
            TEXT,
            "basePath",
            TEXT,
            "schemes",
            LIST,
            "consumes",
            LIST,
            "produces",
            LIST,
            "tags",
            LIST,
            "security",
            LIST);
    private static final Map<String, String> ROOT_MAPS =
            Map.of("parameters", OBJECT, "responses", OBJECT, "securityDefinitions", OBJECT);
    private static final Map<String, String> INFO =
            Map.of("title", TEXT, "description", TEXT, "version", TEXT, "contact", OBJECT, "license", OBJECT);
    private static final Map<String, String> OPERATION = Map.of(
            "operationId",
            TEXT,
            "summary",
            TEXT,
            "description",
            TEXT,
            "parameters",
            LIST,
            "responses",
            OBJECT,
            "deprecated",
            FLAG,
            "tags",
            LIST,
            "consumes",
            LIST,
            "produces",
            LIST,
            "security",
            LIST);
    private static final Map<String, String> PARAMETER = Map.of(
            "name",
            TEXT,
            "in",
            TEXT,
            "required",
            FLAG,
            "schema",
            OBJECT,
            "items",
            OBJECT,
            "enum",
            LIST,
            "format",
            TEXT,
            "description",
            TEXT,
            "$ref",
            TEXT);
    private static final Map<String, String> SCHEMA = Map.of(
            "properties",
            OBJECT,
            "items",
            OBJECT,
            "required",
            LIST,
            "enum",
            LIST,
            "allOf",
            LIST,
            "format",
            TEXT,
            "title",
            TEXT,
            "description",
            TEXT,
            "$ref",
            TEXT);
    private static final Map<String, String> RESPONSE =
            Map.of("description", TEXT, "schema", OBJECT, "headers", OBJECT, "examples", OBJECT, "$ref", TEXT);

    private final Reporter reporter;

    private Shapes(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Reports every member of the wrong type, and hides it from whatever comes later. */
    static void check(Node root, Reporter reporter) {
        new Shapes(reporter).root(root);
    }

    /** The JSON type of a node in words. */
    private static String named(Node node) {
        return switch (node.json().getNodeType()) {
            case OBJECT -> OBJECT;
            case ARRAY -> LIST;
            case STRING -> "the text " + node.shown();
            case NULL -> "null";
            default -> "the value " + node.shown();
        };
    }

    private void root(Node root) {
        members(root, ROOT);
        members(root, ROOT_MAPS);
        members(root.at("info"), INFO);
        for (Node schema : objects(root.at("definitions").members())) {
            schema(schema);
        }
        for (Node parameter : objects(root.at("parameters").members())) {
            parameter(parameter);
        }
        responses(root);
        for (Node path : root.at("paths").members()) {
            if (!path.name().startsWith("x-") && expect(path, OBJECT)) {
                path(path);
            }
        }
    }

    private void path(Node path) {
        Node parameters = path.at("parameters");
        if (parameters.exists() && expect(parameters, LIST)) {
            for (Node parameter : objects(parameters.elements())) {
                parameter(parameter);
            }
        }
        schema(path.at("x-ms-notification-content").at("schema"));
        for (Node member : path.members()) {
            if (Verb.of(member.name()).isPresent() && expect(member, OBJECT)) {
                members(member, OPERATION);
                for (Node parameter : objects(member.at("parameters").elements())) {
                    parameter(parameter);
                }
                responses(member);
            }
        }
    }

    private void parameter(Node parameter) {
        members(parameter, PARAMETER);
        schema(parameter.at("schema"));
    }

    private void responses(Node around) {
        for (Node response : objects(around.at("responses").members())) {
            members(response, RESPONSE);
            schema(response.at("schema"));
        }
    }

    private void schema(Node schema) {
        members(schema, SCHEMA);
        for (Node property : objects(schema.at("properties").members())) {
            schema(property);
        }
        for (Node part : objects(schema.at("allOf").elements())) {
            schema(part);
        }
        if (schema.at("items").isObject()) {
            schema(schema.at("items"));
        }
        if (schema.at("additionalProperties").isObject()) {
            schema(schema.at("additionalProperties"));
        }
    }

    /** Those that are objects; the others are faults, unless they are extensions. */
    private List<Node> objects(List<Node> nodes) {
        List<Node> objects = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if ((!node.name().startsWith("x-") || node.isObject()) && expect(node, OBJECT)) {
                objects.add(node);
            }
        }
        return objects;
    }

    private void members(Node node, Map<String, String> types) {
        for (Node member : node.members()) {
            String expected = types.get(member.name());
            if (expected != null) {
                expect(member, expected);
            }
        }
    }

    private boolean expect(Node node, String expected) {
        boolean right = switch (expected) {
            case OBJECT -> node.isObject();
            case LIST -> node.isArray();
            case FLAG -> node.json().isBoolean();
            default -> node.text().isPresent();
        };
        if (!right) {
            reporter.reportBroken(
                    node,
                    "\"" + node.name() + "\" is " + named(node) + "; it has to be " + expected + ".",
                    "Write " + expected + ", or remove it.");
        }
        return right;
    }
}
