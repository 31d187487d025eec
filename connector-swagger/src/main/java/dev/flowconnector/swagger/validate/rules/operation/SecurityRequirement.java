package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * A scheme that a requirement asks for.
 *
 * @param use where it is asked for, with the scopes; its name is that of the scheme
 * @param scheme the scheme; without content if there is none of this name
 */
record SecurityRequirement(Node use, Node scheme) {
    /** All, those of the document first. */
    static List<SecurityRequirement> all(Definition definition) {
        List<SecurityRequirement> all = new ArrayList<>();
        add(all, definition.root(), definition);
        for (Operation operation : definition.operations()) {
            add(all, operation.node(), definition);
        }
        return all;
    }

    private static void add(List<SecurityRequirement> all, Node holder, Definition definition) {
        Node schemes = definition.root().at("securityDefinitions");
        for (Node requirement : holder.at("security").elements()) {
            for (Node use : requirement.members()) {
                all.add(new SecurityRequirement(use, schemes.at(use.name())));
            }
        }
    }

    boolean isOAuth() {
        return scheme.says("type", "oauth2");
    }
}
