package dev.flowconnector.swagger.validate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.JsonText;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Findings for code hosts and editors: SARIF 2.1.0. Rules that found something are described in it; the JSON pointer is
 * the logical location of a result, the file with line and column its physical one. Results in a generated definition
 * stand in the sources, with the place in the definition as a related location. The property {@code powerApps} of the
 * run says, in the profile for it, what Power Apps can use of each file.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport {
    private static final String TOOL = "Connector SDK for Java";

    private final Map<String, RuleInfo> known = new TreeMap<>();

    private SarifReport(List<Rule> rules) {
        rules.forEach(rule -> known.put(rule.info().id(), rule.info()));
    }

    /** The text, with a line feed at the end. */
    public static String of(List<FileFindings> files, List<Rule> rules) {
        return JsonText.of(new SarifReport(rules).log(files));
    }

    private ObjectNode log(List<FileFindings> files) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", TOOL);
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode described = driver.putArray("rules");
        ArrayNode results = run.putArray("results");
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (FileFindings file : files) {
            for (Finding finding : file.findings()) {
                int index = indexes.computeIfAbsent(finding.rule(), rule -> {
                    describe(described.addObject(), rule);
                    return described.size() - 1;
                });
                add(results.addObject(), finding, index, file);
            }
            if (file.usability().isPresent()) {
                run.withObject("/properties/powerApps")
                        .set(file.file(), JsonReport.powerApps(file.usability().get()));
            }
        }
        return log;
    }

    private void describe(ObjectNode description, String rule) {
        description.put("id", rule);
        RuleInfo info = known.get(rule);
        if (info == null) {
            return;
        }
        description.putObject("shortDescription").put("text", info.summary());
        ObjectNode properties = description.putObject("properties");
        properties.put("category", info.category().title());
        if (!info.officialName().isEmpty()) {
            properties.put("officialName", info.officialName());
        }
    }

    private static void add(ObjectNode result, Finding finding, int rule, FileFindings file) {
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", rule);
        result.put("level", level(finding.severity()));
        String repair = finding.repair().isEmpty() ? "" : " " + finding.repair();
        result.putObject("message").put("text", finding.message() + repair);
        ObjectNode location = result.putArray("locations").addObject();
        Optional<Origin.JavaElement> source = Shown.source(file, finding);
        if (source.isPresent()) {
            int line = Math.max(1, source.get().line());
            physical(location, source.get().file().orElse(""), new Origin.TextPosition(Optional.empty(), line, 1));
            ObjectNode made = result.putArray("relatedLocations").addObject();
            physical(made, file.file(), finding.origin());
            made.putObject("message").put("text", "What " + Shown.element(source.get()) + " makes");
        } else {
            physical(location, file.file(), finding.origin());
        }
        String pointer = finding.pointer().toString();
        if (!pointer.isEmpty()) {
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", pointer);
        }
    }

    private static void physical(ObjectNode location, String file, Origin origin) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(file));
        if (origin.line() > 0) {
            ObjectNode region = physical.putObject("region").put("startLine", origin.line());
            if (origin instanceof Origin.TextPosition place) {
                region.put("startColumn", place.column());
            }
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Relative to the place of the call, as code hosts want it, unless the file was named absolutely. */
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The file '" + file + "' has no URI.", e);
        }
    }
}
