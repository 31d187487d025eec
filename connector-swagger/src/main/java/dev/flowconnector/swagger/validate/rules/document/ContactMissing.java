package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Makers know whom to ask. */
final class ContactMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("contact-missing", Category.DOCUMENT)
            .certification(Severity.ERROR)
            .summary("Certification wants to know whom to ask about the connector.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node info = context.definition().info();
        if (info.exists() && !info.at("contact").isObject()) {
            reporter.report(
                    info,
                    "\"info\" has no \"contact\"; name, address of the web site and e-mail address are needed.",
                    "Write \"contact\": {\"name\": \"…\", \"url\": \"https://…\", \"email\": \"…\"}.");
        }
    }
}
