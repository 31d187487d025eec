package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** The contact is complete. */
final class ContactIncomplete implements Rule {
    static final RuleInfo INFO = RuleInfo.of("contact-incomplete", Category.DOCUMENT)
            .certification(Severity.ERROR)
            .summary("The contact needs a name, a web site and an e-mail address.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node contact = context.definition().info().at("contact");
        if (contact.isObject()) {
            List<String> missing = Stream.of("name", "url", "email")
                    .filter(member ->
                            contact.text(member).filter(text -> !text.isBlank()).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                reporter.report(
                        contact,
                        "The contact lacks " + Spelling.listed(missing) + "; name, url and email are needed.",
                        "Add what is missing.");
            }
        }
    }
}
