package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The web site of the contact can be opened. */
final class ContactUrlInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("contact-url-invalid", Category.DOCUMENT)
            .official("UrlNotValid")
            .certification(Severity.ERROR)
            .summary("An address of a web site that no browser opens is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node url = context.definition().info().at("contact").at("url");
        url.text()
                .filter(text -> !text.isBlank() && !WebAddress.isOne(text))
                .ifPresent(text -> reporter.report(
                        url,
                        "The address of the contact is " + url.shown()
                                + "; allowed is a whole address without blanks, such as"
                                + " \"https://contoso.com/help\".",
                        "Write the whole address, with https:// at its beginning."));
    }
}
