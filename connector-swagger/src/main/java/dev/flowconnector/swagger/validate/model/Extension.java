package dev.flowconnector.swagger.validate.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A member whose name begins with {@code x-}, where names are keywords: a property that somebody called so is none.
 *
 * @param node the value; its name is the extension
 * @param position what it stands on
 */
public record Extension(Node node, Position position) {
    /** What an extension can stand on. */
    public enum Position {
        /** The document. */
        ROOT,
        /** {@code info}. */
        INFO,
        /** A path item. */
        PATH_ITEM,
        /** An operation. */
        OPERATION,
        /** A parameter of any kind. */
        PARAMETER,
        /** The items of a parameter or header. */
        ITEMS,
        /** A schema, wherever it is. */
        SCHEMA,
        /** A response. */
        RESPONSE,
        /** A header of a response. */
        HEADER
    }

    static List<Extension> all(Definition definition) {
        List<Extension> found = new ArrayList<>();
        add(found, definition.root(), Position.ROOT);
        add(found, definition.info(), Position.INFO);
        for (PathItem path : definition.paths()) {
            add(found, path.node(), Position.PATH_ITEM);
        }
        for (Parameter parameter : definition.parameters()) {
            add(found, parameter.node(), Position.PARAMETER);
            items(found, parameter.node());
        }
        for (Operation operation : definition.operations()) {
            add(found, operation.node(), Position.OPERATION);
            for (Response response : operation.responses()) {
                if (response.node() == response.use()) {
                    response(found, response.node());
                }
            }
        }
        for (Node response : definition.root().at("responses").members()) {
            response(found, response);
        }
        for (Schema schema : definition.schemas()) {
            add(found, schema.node(), Position.SCHEMA);
        }
        return List.copyOf(found);
    }

    private static void response(List<Extension> found, Node response) {
        add(found, response, Position.RESPONSE);
        for (Node header : response.at("headers").members()) {
            add(found, header, Position.HEADER);
            items(found, header);
        }
    }

    private static void items(List<Extension> found, Node node) {
        for (Node items = node.at("items"); items.isObject(); items = items.at("items")) {
            add(found, items, Position.ITEMS);
        }
    }

    private static void add(List<Extension> found, Node holder, Position position) {
        for (Node member : holder.members()) {
            if (member.name().startsWith("x-")) {
                found.add(new Extension(member, position));
            }
        }
    }
}
