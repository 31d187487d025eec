package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Policy;
import dev.flowconnector.swagger.validate.model.PolicyTemplate;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Policies are made from templates of the platform. */
final class PolicyTemplateUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("policy-template-unknown", Category.PROPERTIES)
            .everywhere(Severity.WARNING)
            .summary("A policy from a template that the platform does not know never runs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Policy policy : context.policies()) {
            if (PolicyTemplate.of(policy.template()).isEmpty()) {
                Node template = policy.node().at("templateId");
                reporter.report(
                        template.exists() ? template : policy.node(),
                        (template.exists()
                                        ? "The policy template " + template.shown() + " is unknown"
                                        : "The policy has no" + " \"templateId\"")
                                + "; known are " + String.join(", ", PolicyTemplate.ids()) + ".",
                        Spelling.didYouMean(policy.template(), PolicyTemplate.ids()) + "Name one of them.");
            }
        }
    }
}
