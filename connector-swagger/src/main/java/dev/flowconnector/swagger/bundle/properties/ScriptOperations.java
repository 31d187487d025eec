package dev.flowconnector.swagger.bundle.properties;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Spelling;
import java.util.List;

/** Which operations go through the custom code. */
final class ScriptOperations {
    private final ConnectorOptions options;
    private final Findings findings;

    ScriptOperations(ConnectorOptions options, Findings findings) {
        this.options = options;
        this.findings = findings;
    }

    void write(List<String> operationIds, ObjectNode properties) {
        if (options.scriptOperations().isEmpty()) {
            if (options.script().isPresent()) {
                findings.add(Finding.info(
                        "script-without-scriptoperations",
                        Origin.WHOLE,
                        "The script runs for every operation, because <scriptOperations> names none.",
                        "Name the operations that need it."));
            }
            return;
        }
        if (options.script().isEmpty()) {
            findings.add(Finding.error(
                    "script-operations-without-script",
                    Origin.WHOLE,
                    "<scriptOperations> names operations, but there is no <script>.",
                    "Configure <script> with the path of the C# file, or remove <scriptOperations>."));
        }
        ArrayNode written = properties.putArray("scriptOperations");
        for (String id : options.scriptOperations()) {
            written.add(id);
            if (!operationIds.contains(id)) {
                findings.add(Finding.error(
                        "script-operation-dangling",
                        Origin.WHOLE,
                        "<scriptOperations> names \"" + id + "\", which the connector does not have. Its operations: "
                                + Spelling.listed(operationIds) + ".",
                        Spelling.didYouMean(id, operationIds) + "Name an operation id of the definition."));
            }
        }
    }
}
