package dev.flowconnector.swagger.validate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.JsonText;
import dev.flowconnector.swagger.document.Origin;
import java.util.List;

/**
 * Findings for programs: {@code {"files": [{"file", "findings": [{"rule", "severity", "pointer", "line", "column",
 * "message", "fix"}]}]}}. Severities are {@code error}, {@code warning} and {@code info}; line and column count from 1
 * and are 0 when unknown; {@code fix} says how to mend it.
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
                findings.addObject()
                        .put("rule", finding.rule())
                        .put("severity", finding.severity().word())
                        .put("pointer", finding.pointer().toString())
                        .put("line", finding.origin().line())
                        .put("column", column)
                        .put("message", finding.message())
                        .put("fix", finding.repair());
            }
        }
        return JsonText.of(root);
    }
}
