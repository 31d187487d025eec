package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call of another operation that delivers values or a schema; opening and browsing a tree are one each.
 *
 * @param node what holds the id of the operation and its parameters
 * @param extension the name of the extension
 * @param carrier what the extension stands on
 * @param target the operation that is called
 */
record DynamicCall(Node node, String extension, Node carrier, Operation target) {
    static final String VALUES = "x-ms-dynamic-values";
    static final String LIST = "x-ms-dynamic-list";
    static final String SCHEMA = "x-ms-dynamic-schema";
    static final String PROPERTIES = "x-ms-dynamic-properties";
    static final String TREE = "x-ms-dynamic-tree";

    private record All(List<DynamicCall> calls) {}

    /** All whose operation exists, in the order of the extensions. */
    static List<DynamicCall> all(Definition definition) {
        return definition.view(All.class, DynamicCall::find).calls;
    }

    private static All find(Definition definition) {
        List<DynamicCall> calls = new ArrayList<>();
        for (Extension extension : definition.extensions()) {
            Node node = extension.node();
            switch (node.name()) {
                case VALUES, LIST, SCHEMA, PROPERTIES -> add(calls, definition, node, node);
                case TREE -> {
                    add(calls, definition, node, node.at("open"));
                    add(calls, definition, node, node.at("browse"));
                }
                default -> {}
            }
        }
        return new All(List.copyOf(calls));
    }

    private static void add(List<DynamicCall> calls, Definition definition, Node extension, Node call) {
        Optional<Operation> target =
                definition.operation(call.text("operationId").orElse(""));
        if (target.isPresent()) {
            calls.add(new DynamicCall(call, extension.name(), extension.parent(), target.get()));
        }
    }

    /** Whether it is of the older kind, where a literal stands as it is and a reference is a {@code parameter}. */
    boolean isOlder() {
        return extension.equals(VALUES) || extension.equals(SCHEMA);
    }

    /** Whether it delivers a list to choose from, as values or as a level of a tree. */
    boolean isList() {
        return extension.equals(VALUES) || extension.equals(LIST) || extension.equals(TREE);
    }

    /** The values of the parameters of the operation that is called. */
    List<Node> parameters() {
        return node.at("parameters").members();
    }

    /** The way to the list; without content where the answer itself is the list. */
    Node collection() {
        return node.at(extension.equals(VALUES) ? "value-collection" : "itemsPath");
    }

    /** The name of the member that leads to the value, or to the schema. */
    String valueMember() {
        return isOlder() ? "value-path" : "itemValuePath";
    }

    /** The way to the value of an element, or to the schema. */
    Node valuePath() {
        return node.at(valueMember());
    }

    /** The name of the member that leads to what makers read. */
    String titleMember() {
        return extension.equals(VALUES) ? "value-title" : "itemTitlePath";
    }

    /** The way to what makers read of an element. */
    Node titlePath() {
        return node.at(titleMember());
    }

    /** The schema that the operation answers with; empty if it declares none. */
    Optional<Shape> answer() {
        Optional<Response> success = target.success();
        return success.isPresent() ? Shape.of(target.definition(), success.get().schema()) : Optional.empty();
    }

    /** The list that the call delivers; empty if it is not known. */
    Optional<Shape> list() {
        Optional<Shape> answer = answer();
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        Optional<Shape> found = answer.get().at(collection().text().orElse("")).found();
        return found.isPresent() && found.get().isArray() ? found : Optional.empty();
    }

    /** The elements of the list that the call delivers; empty if they are not known. */
    Optional<Shape> elements() {
        Optional<Shape> list = list();
        return list.isPresent() ? list.get().items() : Optional.empty();
    }

    /** Whether the elements are known to be texts, numbers or the like, which have no properties. */
    boolean hasPrimitiveElements() {
        Optional<Shape> elements = elements();
        return elements.isPresent() && elements.get().isPrimitive();
    }
}
