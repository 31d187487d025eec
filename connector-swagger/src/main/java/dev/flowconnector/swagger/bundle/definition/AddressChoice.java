package dev.flowconnector.swagger.bundle.definition;

import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.security.Server;
import java.util.List;
import java.util.Optional;

/**
 * Chooses host, base path and schemes: configuration, else {@code @Server}, else what works on the developer's
 * machine. What is assumed is reported.
 */
public final class AddressChoice {
    private static final String LOCAL_HOST = "localhost:8080";

    private final ConnectorOptions.Address configured;
    private final Optional<Server> server;
    private final Optional<String> application;
    private final Findings findings;

    /** Between these sources. */
    public AddressChoice(
            ConnectorOptions.Address configured,
            Optional<Server> server,
            Optional<String> application,
            Findings findings) {
        this.configured = configured;
        this.server = server;
        this.application = application;
        this.findings = findings;
    }

    /** The address. */
    public Address choose() {
        Optional<Server> variable = configured.host().isPresent()
                ? Optional.empty()
                : server.filter(declared ->
                        !declared.variables().isEmpty() && declared.host().isPresent());
        return new Address(host(), basePath(), schemes(), variable);
    }

    private String host() {
        Optional<String> chosen = configured
                .host()
                .or(() -> server.flatMap(declared -> declared.host().map(declared::withDefaults)));
        chosen.filter(host -> host.startsWith("@environmentVariables("))
                .ifPresent(host -> findings.add(Finding.info(
                        "host-environment-variable",
                        Origin.WHOLE,
                        "The host is \"" + host + "\", which only a connector inside a solution understands.",
                        "Create the connector with pac connector create --solution-unique-name.")));
        return chosen.orElseGet(() -> {
            findings.add(Finding.warning(
                    "host-missing",
                    Origin.WHOLE,
                    "Nothing says where the API answers; \"" + LOCAL_HOST + "\" is written, which the platform cannot"
                            + " reach.",
                    "Configure <host>api.example.com</host>, or annotate the Application class with "
                            + "@OpenAPIDefinition(servers = @Server(url = \"https://api.example.com/path\"))."));
            return LOCAL_HOST;
        });
    }

    private String basePath() {
        if (configured.basePath().isPresent()) {
            return configured.basePath().get();
        }
        String applicationPath = application.orElse("/");
        if (server.isPresent()) {
            Server declared = server.get();
            String path = declared.withDefaults(declared.basePath());
            if (!applicationPath.equals("/") && !path.endsWith(applicationPath)) {
                findings.add(Finding.warning(
                        "basepath-assumed",
                        declared.origin(),
                        "The base path is \"" + path + "\" of @Server, which does not end in \"" + applicationPath
                                + "\" of @ApplicationPath. It is taken as complete.",
                        "If calls answer 404, add the application path to the url of @Server."));
            }
            return path;
        }
        String source = application.isPresent() ? "of @ApplicationPath" : "because no @ApplicationPath was found";
        findings.add(Finding.info(
                "basepath-assumed",
                Origin.WHOLE,
                "The base path is \"" + applicationPath + "\" " + source
                        + ", assuming that the application is deployed at the root of its server.",
                "If it has a context path, configure <basePath>" + (applicationPath.equals("/") ? "" : "/context")
                        + (applicationPath.equals("/") ? "/context" : applicationPath) + "</basePath>."));
        return applicationPath;
    }

    private List<String> schemes() {
        List<String> schemes = configured.schemes().isEmpty()
                ? server.filter(declared -> configured.host().isEmpty())
                        .map(Server::schemes)
                        .filter(declared -> !declared.isEmpty())
                        .orElse(List.of("https"))
                : configured.schemes();
        if (!schemes.contains("https")) {
            findings.add(Finding.warning(
                    "schemes-no-https",
                    server.map(Server::origin).orElse(Origin.WHOLE),
                    "The API is called by \"http\" only: keys and contents travel in the clear, and Power Apps"
                            + " refuses the connector.",
                    "Serve it by https and configure <schemes><scheme>https</scheme></schemes>."));
        }
        return schemes;
    }
}
