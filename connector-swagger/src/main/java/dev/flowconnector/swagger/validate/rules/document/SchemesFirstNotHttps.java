package dev.flowconnector.swagger.validate.rules.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** https is the first scheme. */
final class SchemesFirstNotHttps implements Rule {
    static final RuleInfo INFO = RuleInfo.of("schemes-first-not-https", Category.DOCUMENT)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .powerApps(Severity.ERROR)
            .summary("The first scheme is the one that is called; Power Apps refuses a first one that is not https.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node schemes = context.definition().root().at("schemes");
        List<String> texts = schemes.texts();
        if (texts.size() > 1 && texts.get(0).equals("http") && texts.contains("https")) {
            ArrayNode ordered = JsonNodeFactory.instance.arrayNode().add("https");
            texts.stream().filter(text -> !text.equals("https")).forEach(ordered::add);
            reporter.report(
                    schemes,
                    "The schemes are " + schemes.shown() + "; the first one is called.",
                    "Write \"https\" first.",
                    Edit.replace(schemes.pointer(), ordered));
        }
    }
}
