package dev.flowconnector.swagger.validate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.JsonText;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.validate.Usability;
import java.util.List;
import java.util.Optional;

/**
 * Findings for programs: {@code {"files": [{"file", "findings": [{"rule", "severity", "pointer", "line", "column",
 * "message", "fix"}]}]}}. Severities are {@code error}, {@code warning} and {@code info}; line and column count from 1
 * and are 0 when unknown; {@code fix} says how to mend it. Of a generated definition a finding has
 * {@code "source": {"file", "line", "element"}} too, and in the profile for Power Apps a file has
 * {@code "powerApps": {"operations", "usable", "connector", "unusable": [{"operation", "reasons"}]}}.
 */
public final class JsonReport {
    private JsonReport() {}

    /** The text, with a line feed at the end. */
    public static String of(List<FileFindings> files) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode list = root.putArray("files");
        for (FileFindings file : files) {
            ObjectNode entry = list.addObject().put("file", file.file());
            ArrayNode findings = entry.putArray("findings");
            for (Finding finding : file.findings()) {
                int column = finding.origin() instanceof Origin.TextPosition place ? place.column() : 0;
                ObjectNode written = findings.addObject()
                        .put("rule", finding.rule())
                        .put("severity", finding.severity().word())
                        .put("pointer", finding.pointer().toString())
                        .put("line", finding.origin().line())
                        .put("column", column)
                        .put("message", finding.message())
                        .put("fix", finding.repair());
                Optional<Origin.JavaElement> source = Shown.source(file, finding);
                if (source.isPresent()) {
                    written.putObject("source")
                            .put("file", source.get().file().orElse(""))
                            .put("line", source.get().line())
                            .put("element", Shown.element(source.get()));
                }
            }
            if (file.usability().isPresent()) {
                entry.set("powerApps", powerApps(file.usability().get()));
            }
        }
        return JsonText.of(root);
    }

    static ObjectNode powerApps(Usability usability) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("operations", usability.operations())
                .put("usable", usability.usable());
        ArrayNode connector = json.putArray("connector");
        usability.connector().forEach(connector::add);
        ArrayNode unusable = json.putArray("unusable");
        for (Usability.Unusable operation : usability.unusable()) {
            ArrayNode reasons =
                    unusable.addObject().put("operation", operation.operation()).putArray("reasons");
            operation.reasons().forEach(reasons::add);
        }
        return json;
    }
}
