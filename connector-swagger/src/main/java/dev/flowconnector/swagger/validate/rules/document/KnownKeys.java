package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.model.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which members the objects of Swagger 2.0 have, and a walk over a definition that finds others. Extensions, and keywords
 * of JSON Schema that have a rule of their own, are left out.
 */
final class KnownKeys {
    private static final Set<String> ROOT =
            keys("swagger info host basePath schemes consumes produces paths definitions"
                    + " parameters responses securityDefinitions security tags externalDocs");
    private static final Set<String> INFO = keys("title version description termsOfService contact license");
    private static final Set<String> CONTACT = keys("name url email");
    private static final Set<String> LICENSE = keys("name url");
    private static final Set<String> TAG = keys("name description externalDocs");
    private static final Set<String> DOCS = keys("description url");
    private static final Set<String> PATH = keys("$ref get put post delete options head patch parameters");
    private static final Set<String> OPERATION = keys("tags summary description externalDocs operationId consumes"
            + " produces parameters responses schemes deprecated security");
    private static final Set<String> RESPONSE = keys("description schema headers examples");
    private static final String SIMPLE = "type format items collectionFormat default maximum exclusiveMaximum minimum"
            + " exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf";
    private static final Set<String> ITEMS = keys(SIMPLE);
    private static final Set<String> HEADER = keys(SIMPLE + " description");
    private static final Set<String> BODY = keys("name in description required schema");
    /** A schema outside a body has a rule of its own. */
    private static final Set<String> PARAMETER = keys(SIMPLE + " name in description required allowEmptyValue schema");

    /** Power Apps reads it, so it has a rule of its own. */
    private static final Set<String> DEPRECATED = keys("deprecated");

    private static final Set<String> SCHEMA =
            keys("format title description default multipleOf maximum exclusiveMaximum"
                    + " minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties"
                    + " minProperties required enum additionalProperties type items allOf properties discriminator readOnly xml"
                    + " externalDocs example");
    /** Keywords of JSON Schema and OpenAPI 3 that the rules about schemas know. */
    private static final Set<String> OTHER_RULES = keys("oneOf anyOf not nullable const patternProperties if then else"
            + " deprecated writeOnly contains propertyNames dependencies examples $schema id $id");

    private static final Set<String> SECURITY = keys("type description name in flow authorizationUrl tokenUrl scopes");

    private final List<Unknown> unknown = new ArrayList<>();

    private KnownKeys() {}

    /**
     * A member that its object does not have in Swagger 2.0.
     *
     * @param member the member
     * @param known the names that its object has
     */
    record Unknown(Node member, Set<String> known) {}

    /** Every member that its object does not have in Swagger 2.0. */
    static List<Unknown> others(Definition definition) {
        KnownKeys keys = new KnownKeys();
        keys.walk(definition);
        return keys.unknown;
    }

    /** In the order of the alphabet for messages, and looked up by hash. */
    private static Set<String> keys(String names) {
        return new LinkedHashSet<>(new TreeSet<>(Arrays.asList(names.split(" ", -1))));
    }

    private void walk(Definition definition) {
        Node root = definition.root();
        look(root, ROOT);
        look(root.at("externalDocs"), DOCS);
        look(root.at("info"), INFO);
        look(root.at("info").at("contact"), CONTACT);
        look(root.at("info").at("license"), LICENSE);
        for (Node tag : root.at("tags").elements()) {
            look(tag, TAG);
        }
        for (Node scheme : root.at("securityDefinitions").members()) {
            look(scheme, SECURITY);
        }
        for (PathItem path : definition.paths()) {
            look(path.node(), PATH);
        }
        for (Parameter parameter : definition.parameters()) {
            look(parameter.node(), parameter.isBody() ? BODY : PARAMETER, parameter.isBody() ? Set.of() : DEPRECATED);
            items(parameter.node());
        }
        for (Operation operation : definition.operations()) {
            look(operation.node(), OPERATION);
            look(operation.node().at("externalDocs"), DOCS);
            for (Response response : operation.responses()) {
                if (response.node() == response.use()) {
                    response(response.node());
                }
            }
        }
        for (Node response : root.at("responses").members()) {
            response(response);
        }
        for (Schema schema : definition.schemas()) {
            look(schema.node(), SCHEMA, OTHER_RULES);
        }
    }

    private void response(Node response) {
        look(response, RESPONSE);
        for (Node header : response.at("headers").members()) {
            look(header, HEADER);
            items(header);
        }
    }

    private void items(Node holder) {
        for (Node items = holder.at("items"); items.isObject(); items = items.at("items")) {
            look(items, ITEMS);
        }
    }

    private void look(Node holder, Set<String> known) {
        look(holder, known, Set.of());
    }

    private void look(Node holder, Set<String> known, Set<String> leftToOthers) {
        if (!holder.isObject() || holder.has("$ref")) {
            return; // what stands beside a reference has a rule of its own
        }
        for (Node member : holder.members()) {
            if (!known.contains(member.name())
                    && !leftToOthers.contains(member.name())
                    && !member.name().startsWith("x-")) {
                unknown.add(new Unknown(member, known));
            }
        }
    }
}
