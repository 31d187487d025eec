package dev.flowconnector.swagger.bundle;

import dev.flowconnector.swagger.bundle.configuration.ConnectorId;
import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions;
import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration;
import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration.ConfiguredConnector;
import dev.flowconnector.swagger.bundle.configuration.Selection;
import dev.flowconnector.swagger.bundle.definition.Project;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.security.ApiElements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which connectors are made: those of {@code @Connector} and those of the configuration, one of everything
 * when there are none. A configured connector with the id of an annotated one adds to it.
 */
final class ConnectorPlanner {
    private final GeneratorConfiguration configuration;
    private final Project project;
    private final Findings findings;

    ConnectorPlanner(GeneratorConfiguration configuration, Project project, Findings findings) {
        this.configuration = configuration;
        this.project = project;
        this.findings = findings;
    }

    List<ConnectorPlan> plan(ApiElements elements) {
        Map<String, ConnectorPlan> plans = new LinkedHashMap<>();
        for (ApiElements.Element element : elements.declarations()) {
            element.annotations()
                    .find(ConnectorNames.CONNECTOR)
                    .flatMap(connector -> annotated(connector, element))
                    .ifPresent(plan -> put(plan, element.origin(), plans));
        }
        for (ConfiguredConnector connector : configuration.connectors()) {
            plans.merge(
                    connector.id(),
                    new ConnectorPlan(connector.id(), Annotations.NONE, connector.selection(), connector.options()),
                    (annotated, configured) -> new ConnectorPlan(
                            annotated.id(),
                            annotated.annotations(),
                            configured.selection().equals(Selection.ALL)
                                    ? annotated.selection()
                                    : configured.selection(),
                            named(configured.options(), connector.own(), annotated.options())));
        }
        if (plans.isEmpty()) {
            String id =
                    ConnectorId.ofName(project.artifactId().or(project::name).orElse("connector"));
            plans.put(id, new ConnectorPlan(id, Annotations.NONE, Selection.ALL, configuration.common()));
        }
        return List.copyOf(plans.values());
    }

    private void put(ConnectorPlan plan, Origin origin, Map<String, ConnectorPlan> plans) {
        if (plans.putIfAbsent(plan.id(), plan) != null) {
            findings.add(Finding.error(
                    "connector-id-duplicate",
                    origin,
                    "Two connectors have the id \"" + plan.id() + "\".",
                    "Write another id in @Connector(id = \"…\") on one of the two."));
        }
    }

    private Optional<ConnectorPlan> annotated(AnnotationValues connector, ApiElements.Element element) {
        Origin origin = element.origin();
        Optional<String> written = connector.text("id");
        if (written.isPresent() && !ConnectorId.isValid(written.get())) {
            findings.add(Finding.error(
                    "connector-id-invalid",
                    origin,
                    "@Connector has the id \"" + written.get() + "\". Allowed are " + ConnectorId.ALLOWED + ".",
                    "Write @Connector(id = \"" + ConnectorId.ofName(written.get()) + "\")."));
            return Optional.empty();
        }
        return Optional.of(new ConnectorPlan(
                written.orElseGet(() -> derivedId(origin)),
                element.annotations(),
                new Selection(filter(connector, "include"), filter(connector, "exclude")),
                configuration
                        .common()
                        .withTexts(configuration
                                .common()
                                .texts()
                                .named(connector.text("title"), connector.text("description")))));
    }

    /** What names one connector comes from its own configuration, else its annotation, else what holds for all. */
    private static ConnectorOptions named(
            ConnectorOptions configured, ConnectorOptions.Texts own, ConnectorOptions annotated) {
        return configured.withTexts(configured
                .texts()
                .named(
                        own.title().or(annotated.texts()::title),
                        own.description().or(annotated.texts()::description)));
    }

    private static String derivedId(Origin origin) {
        String name = origin instanceof Origin.JavaElement element ? element.className() : "connector";
        if (name.endsWith(".package-info")) {
            name = name.substring(0, name.length() - ".package-info".length());
        }
        return ConnectorId.ofName(name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1)
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2"));
    }

    private static Selection.Filter filter(AnnotationValues connector, String prefix) {
        return new Selection.Filter(
                connector.texts(prefix + "Packages"),
                connector.types(prefix).stream().map(Class::getName).toList(),
                connector.texts(prefix + "Paths"),
                connector.texts(prefix + "Tags"),
                connector.texts(prefix + "Operations"));
    }
}
