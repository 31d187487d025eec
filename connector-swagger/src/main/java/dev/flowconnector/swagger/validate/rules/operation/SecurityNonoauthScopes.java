package dev.flowconnector.swagger.validate.rules.operation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Only OAuth has scopes. */
final class SecurityNonoauthScopes implements Rule {
    static final RuleInfo INFO = RuleInfo.of("security-nonoauth-scopes", Category.OPERATION)
            .official("SecurityRequirementMustHaveEmptyValue")
            .certification(Severity.ERROR)
            .summary("A scope of a scheme that is not OAuth means nothing and is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (SecurityRequirement requirement : SecurityRequirement.all(context.definition())) {
            Node use = requirement.use();
            if (requirement.scheme().exists()
                    && !requirement.isOAuth()
                    && !use.elements().isEmpty()) {
                reporter.report(
                        use,
                        "The scheme \"" + use.name() + "\" is of type "
                                + requirement.scheme().at("type").shown() + " and has no scopes, but " + use.shown()
                                + " is asked for.",
                        "Write [].",
                        Edit.replace(use.pointer(), JsonNodeFactory.instance.arrayNode()));
            }
        }
    }
}
