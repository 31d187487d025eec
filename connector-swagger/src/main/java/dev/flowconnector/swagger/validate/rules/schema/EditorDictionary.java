package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The dictionary editor edits dictionaries. */
final class EditorDictionary implements Rule {
    static final RuleInfo INFO = RuleInfo.of("editor-dictionary", Category.SCHEMA)
            .official("InvalidCustomEditorExtensionDictionaryValue")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("The editor for names and values is for objects with free members only.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node editor = typed.at("x-ms-editor");
            boolean dictionary = typed.says("type", "object") && typed.has("additionalProperties");
            if (editor.says("dictionary") && !dictionary) {
                reporter.report(
                        editor,
                        "The editor \"dictionary\" stands on something other than an object with"
                                + " \"additionalProperties\".",
                        "Add \"type\": \"object\" and \"additionalProperties\", or remove the editor.");
            }
        }
    }
}
