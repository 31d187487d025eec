package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Policy;
import dev.flowconnector.swagger.validate.model.PolicyTemplate;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

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
        for (Policy policy :
                context.properties().map(ConnectorProperties::policies).orElse(List.of())) {
            PolicyTemplate.of(policy.template()).ifPresent(template -> {
                for (Node parameter : policy.node().at("parameters").members()) {
                    List<String> values = PolicyParameters.values(template, parameter.name());
                    String text = parameter.json().asText();
                    if (!values.isEmpty() && !values.contains(text)) {
                        reporter.report(
                                parameter,
                                "\"" + parameter.name() + "\" of the policy '" + policy.template() + "' is "
                                        + parameter.shown() + "; allowed are " + Spelling.listed(values) + ".",
                                Spelling.didYouMean(text, values) + "Write one of them.",
                                values.stream()
                                        .filter(text::equalsIgnoreCase)
                                        .map(value -> Edit.replace(parameter.pointer(), value))
                                        .toArray(Edit[]::new));
                    }
                }
            });
        }
    }
}
