package dev.flowconnector.swagger.bundle.configuration;

import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.run.ReadSettings.BinaryFormat;
import dev.flowconnector.swagger.read.run.ReadSettings.Publish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration of a run, as plugin and command line pass it. Immutable.
 *
 * @param publish which methods become operations
 * @param binaryFormat how a file inside JSON is declared
 * @param objectMapper class that supplies the application's mapper
 * @param packages packages to read
 * @param classes classes to read
 * @param common what holds for every connector
 * @param connectors connectors that are configured by name; empty when there are none
 */
public record GeneratorConfiguration(
        Publish publish,
        BinaryFormat binaryFormat,
        Optional<String> objectMapper,
        List<String> packages,
        List<String> classes,
        ConnectorOptions common,
        List<ConfiguredConnector> connectors) {
    private static final List<String> RUN_KEYS =
            List.of("publish", "binaryFormat", "objectMapper", "packages", "classes");
    private static final Set<String> FILTER_KEYS =
            new LinkedHashSet<>(List.of("packages", "classes", "paths", "tags", "operations"));

    /** Copies the lists. */
    public GeneratorConfiguration {
        packages = List.copyOf(packages);
        classes = List.copyOf(classes);
        connectors = List.copyOf(connectors);
    }

    /**
     * A connector of the configuration.
     *
     * @param id its id
     * @param selection its operations
     * @param own its own texts, without those that hold for every connector
     * @param options its options, common ones included
     */
    public record ConfiguredConnector(
            String id, Selection selection, ConnectorOptions.Texts own, ConnectorOptions options) {}

    /** Reads and checks a configuration; what is wrong becomes an error. */
    public static GeneratorConfiguration read(Map<String, ?> configuration, Findings findings) {
        Set<String> known = new LinkedHashSet<>(OptionsReader.KEYS);
        known.addAll(RUN_KEYS);
        known.add("connectors");
        ConfigurationMap map = ConfigurationMap.of(configuration, findings).knowing(known);
        return new GeneratorConfiguration(
                map.oneOf("publish", List.of("all", "annotated"))
                        .map(text -> Publish.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(Publish.ALL),
                map.oneOf("binaryFormat", List.of("binary", "byte"))
                        .map(text -> BinaryFormat.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(BinaryFormat.BINARY),
                map.text("objectMapper"),
                map.texts("packages"),
                map.texts("classes"),
                OptionsReader.read(map),
                connectors(map));
    }

    private static List<ConfiguredConnector> connectors(ConfigurationMap map) {
        Set<String> known = new LinkedHashSet<>(OptionsReader.KEYS);
        known.addAll(List.of("id", "include", "exclude"));
        List<ConfiguredConnector> connectors = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (ConfigurationMap connector : map.objects("connectors")) {
            connector.knowing(known);
            Optional<String> id = connector.text("id");
            if (id.isEmpty() || !ConnectorId.isValid(id.get())) {
                connector.invalid("id", id.orElse(""), ConnectorId.ALLOWED, "Write for example \"orders\".");
                continue;
            }
            if (!ids.add(id.get())) {
                connector.invalid("id", id.get(), "an id that no other connector has", "Give it another id.");
            }
            ConnectorOptions own = OptionsReader.read(connector);
            connectors.add(new ConfiguredConnector(
                    id.get(),
                    new Selection(filter(connector.object("include")), filter(connector.object("exclude"))),
                    own.texts(),
                    OptionsReader.read(merged(map, connector))));
        }
        return connectors;
    }

    /** The connector's values over the common ones; faults were reported where they stand, so none are here. */
    private static ConfigurationMap merged(ConfigurationMap common, ConfigurationMap connector) {
        Map<String, Object> values = new LinkedHashMap<>();
        OptionsReader.KEYS.stream()
                .filter(common::has)
                .forEach(key -> values.put(key, common.raw().get(key)));
        OptionsReader.KEYS.stream()
                .filter(connector::has)
                .forEach(key -> values.put(key, connector.raw().get(key)));
        return ConfigurationMap.of(values, new Findings());
    }

    private static Selection.Filter filter(ConfigurationMap map) {
        map.knowing(FILTER_KEYS);
        return new Selection.Filter(
                map.texts("packages"),
                map.texts("classes"),
                map.texts("paths"),
                map.texts("tags"),
                map.texts("operations"));
    }
}
