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
import java.util.List;
import java.util.Optional;

/** Policies have no parameters that their templates do not know. */
final class PolicyParameterUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("policy-parameter-unknown", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A parameter that the template does not know is refused, or ignored.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Policy policy : context.policies()) {
            Optional<PolicyTemplate> template = PolicyTemplate.of(policy.template());
            List<String> known = template.isPresent() ? PolicyParameters.names(template.get()) : List.of();
            for (Node parameter : policy.node().at("parameters").members()) {
                if (!known.isEmpty() && !known.contains(parameter.name())) {
                    reporter.reportKey(
                            parameter,
                            "The policy '" + policy.template() + "' knows no parameter \"" + parameter.name()
                                    + "\"; it knows " + Spelling.listed(known) + ".",
                            Spelling.didYouMean(parameter.name(), known) + "Correct or remove it.");
                }
            }
        }
    }
}
