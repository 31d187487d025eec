package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** It is written down which operations go through the script. */
final class ScriptWithoutScriptoperations implements Rule {
    static final RuleInfo INFO = RuleInfo.of("script-without-scriptoperations", Category.PACKAGE)
            .certification(Severity.INFO)
            .summary("A script without a list of operations runs for all of them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Optional<String> script = context.folder().flatMap(folder -> folder.find("script.csx"));
        context.properties()
                .map(ConnectorProperties::properties)
                .filter(properties -> script.isPresent() && !properties.has("scriptOperations"))
                .ifPresent(properties -> reporter.report(
                        properties,
                        "There is a \"" + script.orElseThrow() + "\", but no \"scriptOperations\": every operation goes"
                                + " through the script.",
                        "Name the operations that need it under \"scriptOperations\"."));
    }
}
