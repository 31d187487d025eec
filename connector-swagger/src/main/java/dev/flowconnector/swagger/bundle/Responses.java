package dev.flowconnector.swagger.bundle;

import dev.flowconnector.swagger.document.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers in types of the JDK, which is all that plugin and generator share. */
final class Responses {
    private Responses() {}

    static Map<String, Object> of(
            String status, List<Finding> findings, List<String> log, List<Map<String, Object>> connectors) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("rule", finding.rule());
            entry.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            entry.put("file", finding.origin().file().orElse(""));
            entry.put("line", finding.origin().line());
            entry.put("element", finding.origin().toString());
            entry.put("pointer", finding.pointer().toString());
            entry.put("message", finding.message());
            entry.put("repair", finding.repair());
            entry.put("text", finding.toString());
            written.add(entry);
        }
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("status", status);
        response.put("findings", written);
        response.put("log", log);
        response.put("connectors", connectors);
        return response;
    }
}
