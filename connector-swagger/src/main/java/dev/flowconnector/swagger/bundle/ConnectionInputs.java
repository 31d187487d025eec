package dev.flowconnector.swagger.bundle;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.resource.Input;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.security.Security;
import dev.flowconnector.swagger.read.security.SecurityScheme;
import dev.flowconnector.swagger.read.security.SecurityScheme.ApiKey;
import java.util.List;

/** Takes the inputs away that the connection fills: a maker must not be asked for the key of the API in each action. */
final class ConnectionInputs {
    private final List<SecurityScheme> schemes;
    private final Findings findings;

    ConnectionInputs(Security security, Findings findings) {
        this.schemes = security.schemes();
        this.findings = findings;
    }

    /** The methods without inputs of the connection; each is reported. */
    List<ResourceMethod> takenFrom(List<ResourceMethod> methods) {
        return methods.stream()
                .map(method -> {
                    List<Input> kept = method.inputs().stream()
                            .filter(input -> !isOfConnection(input))
                            .toList();
                    return kept.size() == method.inputs().size() ? method : method.withInputs(kept);
                })
                .toList();
    }

    private boolean isOfConnection(Input input) {
        for (SecurityScheme scheme : schemes) {
            if (scheme instanceof ApiKey key && carries(input, key)) {
                findings.add(Finding.info(
                        "input-owned-by-connection",
                        input.origin(),
                        "The input '" + input.name()
                                + "' is left out: the connection sends it for the security scheme \"" + key.name()
                                + "\".",
                        "Nothing to do, unless the maker must choose its value: then give it another name."));
                return true;
            }
        }
        return false;
    }

    private static boolean carries(Input input, ApiKey key) {
        return switch (key.in()) {
            case HEADER -> input.in() == Input.Place.HEADER && input.name().equalsIgnoreCase(key.parameter());
            case QUERY -> input.in() == Input.Place.QUERY && input.name().equals(key.parameter());
        };
    }
}
