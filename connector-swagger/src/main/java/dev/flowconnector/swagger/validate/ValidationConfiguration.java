package dev.flowconnector.swagger.validate;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a team has decided about the validation of its connectors; a file to check in, the same for plugin, command line
 * and API:
 *
 * <pre>{@code
 * {
 *   "profile": "certification",
 *   "publisher": "independent",
 *   "baseline": "connector-baseline.json",
 *   "schemas": ["apiDefinition.swagger.schema.json"],
 *   "rules": {"summary-missing": "error", "host-non-production": "off"},
 *   "suppressions": [{"rule": "string-binary-nested", "operationId": "ImportFile", "reason": "Flows send PDF only."}]
 * }
 * }</pre>
 *
 * <p>Every member may be absent. A suppression names an operation id, or the JSON pointer of a node in either file and
 * so everything in it. Comments are allowed. Immutable.
 */
public final class ValidationConfiguration {
    private final Settings settings;
    private final Map<String, Severity> severities;
    private final Set<String> off;
    private final Map<Suppression, Origin> suppressions;

    /** What stands in the root. */
    record Settings(
            Optional<Profile> profile,
            Optional<Publisher> publisher,
            Optional<String> baseline,
            List<String> schemas) {}

    ValidationConfiguration(
            Settings settings,
            Map<String, Severity> severities,
            Set<String> off,
            Map<Suppression, Origin> suppressions) {
        this.settings = settings;
        this.severities = Map.copyOf(severities);
        this.off = Set.copyOf(off);
        this.suppressions = new LinkedHashMap<>(suppressions);
    }

    /** Nothing is decided. */
    public static ValidationConfiguration empty() {
        Settings none = new Settings(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return new ValidationConfiguration(none, Map.of(), Set.of(), Map.of());
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param rules all rules that may be named: {@link Validator#builtInRules} and those of one's own
     * @throws IllegalArgumentException if something in it is unknown or wrong; the message has a line for each fault,
     *     with its place
     */
    public static ValidationConfiguration of(SourceFile file, List<Rule> rules) {
        return new ConfigurationReader(file, rules).read();
    }

    /** The profile, if one is chosen. */
    public Optional<Profile> profile() {
        return settings.profile();
    }

    /** Who publishes the connectors, if it is said. */
    public Optional<Publisher> publisher() {
        return settings.publisher();
    }

    /** The path of the baseline as it is written, relative to the file. */
    public Optional<String> baseline() {
        return settings.baseline();
    }

    /** The paths of Microsoft's JSON schemas as they are written, relative to the file. */
    public List<String> schemas() {
        return settings.schemas();
    }

    /** The severities that differ from those of the profile, by rule. */
    public Map<String, Severity> severities() {
        return severities;
    }

    /** The rules that are switched off. */
    public Set<String> off() {
        return off;
    }

    /** What is suppressed, in the order of the file. */
    public List<Suppression> suppressions() {
        return List.copyOf(suppressions.keySet());
    }

    /** Findings in the configuration itself: suppressions that no connector needed. */
    public List<Finding> findings(Set<Suppression> unused) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Suppression, Origin> placed : suppressions.entrySet()) {
            Suppression suppression = placed.getKey();
            if (unused.contains(suppression)) {
                findings.add(Finding.warning(
                        "suppression-unused",
                        placed.getValue(),
                        "The suppression of '" + suppression.rule() + "' at '" + suppression.where()
                                + "' suppresses nothing.",
                        "Remove it: it may hide a finding to come."));
            }
        }
        return findings;
    }
}
