package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import java.util.Optional;

/** The names and descriptions of the operations that makers see. */
final class Summaries {
    private Summaries() {}

    /** What takes a text of an operation. */
    interface Reader {
        /** Takes a text that is not blank, and where it stands. */
        void read(Operation operation, Node node, String text);
    }

    static void ofVisible(RuleContext context, Reader reader) {
        texts(context, "summary", reader);
    }

    static void descriptionsOfVisible(RuleContext context, Reader reader) {
        texts(context, "description", reader);
    }

    private static void texts(RuleContext context, String member, Reader reader) {
        for (Operation operation : context.definition().operations()) {
            Node node = operation.node().at(member);
            Optional<String> text = node.text();
            if (text.isPresent() && !text.get().isBlank() && !operation.isInternal()) {
                reader.read(operation, node, text.get());
            }
        }
    }
}
