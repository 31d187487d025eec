package dev.flowconnector.swagger.bundle.properties;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.naming.Labels;
import dev.flowconnector.swagger.read.security.Server;
import java.util.List;
import java.util.Map;

/** The policy that puts the maker's values into the address, and the parameters that ask for them. */
final class HostPolicy {
    private final Server server;

    HostPolicy(Server server) {
        this.server = server;
    }

    ObjectNode policy() {
        String host = server.host().orElse("");
        String path = server.basePath().equals("/") ? "" : server.basePath();
        String scheme = server.schemes().isEmpty() ? "https" : server.schemes().get(0);
        String template = scheme + "://" + host + path;
        for (Server.Variable variable : server.variables()) {
            String name = ParameterNames.legal(variable.name());
            template = template.replace(
                    "{" + variable.name() + "}",
                    variable.defaultValue().isEmpty()
                            ? Expression.connectionParameter(name)
                            : Expression.connectionParameter(name, variable.defaultValue()));
        }
        return PolicyWriter.generated(
                "dynamichosturl", "Address of the connection", List.of(), Map.of("urlTemplate", template));
    }

    void parameters(ObjectNode common) {
        for (Server.Variable variable : server.variables()) {
            String label = Labels.ofName(variable.name());
            String description = variable.description().isEmpty()
                    ? "The part \"" + variable.name() + "\" of the address "
                            + server.host().orElse("") + "."
                    : variable.description();
            ObjectNode parameter = ConnectionParameter.text(label, description);
            if (!variable.allowedValues().isEmpty()) {
                ConnectionParameter.allow(parameter, variable.allowedValues());
            }
            if (!variable.defaultValue().isEmpty()) {
                ConnectionParameter.defaultTo(parameter, variable.defaultValue());
            }
            common.set(ParameterNames.legal(variable.name()), parameter);
        }
    }
}
