package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Reporter;
import java.util.List;

/** Passes on what reading the text of a document met. */
final class Faults {
    private Faults() {}

    static void report(Node root, TextFault.Kind kind, Reporter reporter) {
        for (TextFault fault : root.document().source().map(TextSource::faults).orElse(List.of())) {
            if (fault.kind() == kind) {
                reporter.reportFault(root.document(), fault);
            }
        }
    }
}
