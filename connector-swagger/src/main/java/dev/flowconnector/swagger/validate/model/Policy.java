package dev.flowconnector.swagger.validate.model;

import java.util.List;
import java.util.Locale;

/**
 * A policy.
 *
 * @param node the element of {@code policyTemplateInstances}
 */
public record Policy(Node node) {
    /** {@code templateId} as written; empty if it has none. */
    public String template() {
        return node.text("templateId").orElse("");
    }

    /** Whether it is made from a template, whose name is written in several ways. */
    public boolean is(String template) {
        return template().toLowerCase(Locale.ROOT).equals(template);
    }

    /** The ids of the operations it is for, as nodes; none means all operations. */
    public List<Node> operations() {
        return node.at("parameters").at("x-ms-apimTemplate-operationName").elements();
    }

    /** Whether it is for an operation. */
    public boolean appliesTo(String operationId) {
        List<Node> operations = operations();
        for (Node operation : operations) {
            if (operation.says(operationId)) {
                return true;
            }
        }
        return operations.isEmpty();
    }

    /** A parameter of the template, named without its prefix. */
    public Node parameter(String name) {
        return node.at("parameters").at("x-ms-apimTemplateParameter." + name);
    }
}
