package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Reporter;
import java.util.List;
import java.util.Optional;

/** Passes on what reading the text of a document met. */
final class Faults {
    private Faults() {}

    static void report(Node root, TextFault.Kind kind, Reporter reporter) {
        Optional<TextSource> source = root.document().source();
        for (TextFault fault : source.isPresent() ? source.get().faults() : List.<TextFault>of()) {
            if (fault.kind() == kind) {
                reporter.reportFault(root.document(), fault);
            }
        }
    }
}
