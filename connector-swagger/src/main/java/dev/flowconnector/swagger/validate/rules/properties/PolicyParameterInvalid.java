package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
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

/** The parameters of policies have values that their templates know. */
final class PolicyParameterInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("policy-parameter-invalid", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A parameter with a value that its template does not know is refused, or taken for another.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Policy policy : context.policies()) {
            Optional<PolicyTemplate> template = PolicyTemplate.of(policy.template());
            if (template.isPresent()) {
                check(policy, template.get(), reporter);
            }
        }
    }

    private static void check(Policy policy, PolicyTemplate template, Reporter reporter) {
        for (Node parameter : policy.node().at("parameters").members()) {
            List<String> values = PolicyParameters.values(template, parameter.name());
            String text = parameter.json().asText();
            if (!values.isEmpty() && !values.contains(text)) {
                reporter.report(
                        parameter,
                        "\"" + parameter.name() + "\" of the policy '" + policy.template() + "' is " + parameter.shown()
                                + "; allowed are " + Spelling.listed(values) + ".",
                        Spelling.didYouMean(text, values) + "Write one of them.",
                        edits(parameter, text, values));
            }
        }
    }

    private static Edit[] edits(Node parameter, String text, List<String> values) {
        for (String value : values) {
            if (value.equalsIgnoreCase(text)) {
                return new Edit[] {Edit.replace(parameter.pointer(), value)};
            }
        }
        return new Edit[0];
    }
}
