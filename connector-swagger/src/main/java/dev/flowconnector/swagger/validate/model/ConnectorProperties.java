package dev.flowconnector.swagger.validate.model;

import dev.flowconnector.swagger.document.PropertiesDocument;
import java.util.ArrayList;
import java.util.List;

/** The {@code apiProperties.json} as rules see it. Not thread-safe: one a run. */
public final class ConnectorProperties {
    private final Node root;

    private ConnectorProperties(Node root) {
        this.root = root;
    }

    /** Properties with nothing hidden. */
    public static ConnectorProperties of(PropertiesDocument document) {
        return new ConnectorProperties(Node.root(document));
    }

    /** The whole. */
    public Node root() {
        return root;
    }

    /** {@code properties}, which holds everything. */
    public Node properties() {
        return root.at("properties");
    }

    /** The inputs of the connection, those of all sets included, in their order. */
    public List<ConnectionParameter> connectionParameters() {
        List<ConnectionParameter> parameters = new ArrayList<>(of(properties().at("connectionParameters")));
        for (Node set : properties().at("connectionParameterSets").at("values").elements()) {
            parameters.addAll(of(set.at("parameters")));
        }
        return parameters;
    }

    private static List<ConnectionParameter> of(Node map) {
        List<ConnectionParameter> parameters = new ArrayList<>();
        for (Node member : map.members()) {
            if (member.isObject()) {
                parameters.add(new ConnectionParameter(member));
            }
        }
        return parameters;
    }

    /** The policies in the order in which they run. */
    public List<Policy> policies() {
        List<Policy> policies = new ArrayList<>();
        for (Node policy : properties().at("policyTemplateInstances").elements()) {
            if (policy.isObject()) {
                policies.add(new Policy(policy));
            }
        }
        return policies;
    }
}
