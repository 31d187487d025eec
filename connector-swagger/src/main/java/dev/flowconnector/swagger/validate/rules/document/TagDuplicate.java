package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** Every tag has a name of its own. */
final class TagDuplicate implements Rule {
    static final RuleInfo INFO = RuleInfo.of("tag-duplicate", Category.DOCUMENT)
            .official("TagRedefined")
            .certification(Severity.ERROR)
            .summary("Two tags with one name are refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Set<String> met = new HashSet<>();
        for (Node tag : context.definition().root().at("tags").elements()) {
            tag.text("name")
                    .filter(name -> !met.add(name))
                    .ifPresent(name -> reporter.report(
                            tag,
                            "The tag \"" + name + "\" stands twice under \"tags\".",
                            "Keep one of the two; designers ignore tags."));
        }
    }
}
