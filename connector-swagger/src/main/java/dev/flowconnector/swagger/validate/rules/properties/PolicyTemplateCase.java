package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Policy;
import dev.flowconnector.swagger.validate.model.PolicyTemplate;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The ids of policy templates are written in small letters. */
final class PolicyTemplateCase implements Rule {
    static final RuleInfo INFO = RuleInfo.of("policy-template-case", Category.PROPERTIES)
            .certification(Severity.INFO)
            .summary("The ids of policy templates are written in small letters; other spellings are old.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Policy policy : context.policies()) {
            PolicyTemplate.of(policy.template())
                    .map(PolicyTemplate::id)
                    .filter(id -> !id.equals(policy.template()))
                    .ifPresent(id -> {
                        Node template = policy.node().at("templateId");
                        reporter.report(
                                template,
                                "The policy template is written " + template.shown() + "; its id is \"" + id + "\".",
                                "Write \"" + id + "\".",
                                Edit.replace(template.pointer(), id));
                    });
        }
    }
}
