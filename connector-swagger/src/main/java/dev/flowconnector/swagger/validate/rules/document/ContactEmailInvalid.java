package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Pattern;

/** The e-mail address of the contact is one. */
final class ContactEmailInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("contact-email-invalid", Category.DOCUMENT)
            .official("ContactEmailNotValid")
            .certification(Severity.ERROR)
            .summary("An e-mail address that no mail reaches is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node email = context.definition().info().at("contact").at("email");
        email.text()
                .filter(text -> !text.isBlank() && !ADDRESS.matcher(text).matches())
                .ifPresent(text -> reporter.report(
                        email,
                        "The e-mail address of the contact is " + email.shown()
                                + "; allowed is one address such as \"help@contoso.com\".",
                        "Write the address alone, in ASCII characters."));
    }
}
