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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Policies have the parameters that their templates need. */
final class PolicyParameterMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("policy-parameter-missing", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A policy without a parameter that its template needs is refused, or does nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Policy policy : context.policies()) {
            List<String> missing = missing(policy);
            if (!missing.isEmpty()) {
                Node parameters = policy.node().at("parameters");
                reporter.report(
                        parameters.exists() ? parameters : policy.node(),
                        "The policy '" + policy.template() + "' lacks " + Spelling.listed(missing) + ".",
                        "Add \"x-ms-apimTemplateParameter." + missing.get(0) + "\" under \"parameters\".");
            }
        }
    }

    private static List<String> missing(Policy policy) {
        List<String> missing = new ArrayList<>();
        Optional<PolicyTemplate> template = PolicyTemplate.of(policy.template());
        if (template.isPresent()) {
            for (Map.Entry<String, PolicyTemplate.Parameter> parameter :
                    template.get().parameters().entrySet()) {
                if (parameter.getValue().required()
                        && !policy.parameter(parameter.getKey()).exists()) {
                    missing.add(parameter.getKey());
                }
            }
        }
        return missing;
    }
}
