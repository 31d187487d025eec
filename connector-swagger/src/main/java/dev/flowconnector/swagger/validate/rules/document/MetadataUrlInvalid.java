package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The links of the catalogue can be opened. */
final class MetadataUrlInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("metadata-url-invalid", Category.DOCUMENT)
            .official("UrlNotValid")
            .certification(Severity.ERROR)
            .summary("Web site and privacy policy have to be addresses that a browser opens.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node url : Metadata.values(context, "Website", "Privacy policy")) {
            if (!WebAddress.isOne(url.text().orElse(""))) {
                reporter.report(
                        url,
                        "The address is " + url.shown() + "; allowed is a whole address without blanks, such as"
                                + " \"https://contoso.com/privacy\".",
                        "Write the whole address; a blank in it is %20.");
            }
        }
    }
}
