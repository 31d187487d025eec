package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** Every member is one of Swagger 2.0. */
final class UnknownKey implements Rule {
    static final RuleInfo INFO = RuleInfo.of("unknown-key", Category.DOCUMENT)
            .official("AdditionalPropertyNotAllowed")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary(
                    "A member that Swagger 2.0 does not have is refused by certification and ignored by everybody else.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (KnownKeys.Unknown unknown : KnownKeys.others(context.definition())) {
            Node member = unknown.member();
            Set<String> known = unknown.known();
            reporter.reportKey(
                    member,
                    "\"" + member.name() + "\" is not known in this place; known are " + Spelling.listed(known)
                            + ", and extensions that begin with \"x-\".",
                    Spelling.didYouMean(member.name(), known) + "Correct or remove it.",
                    edits(member, known));
        }
    }

    private static Edit[] edits(Node member, Set<String> known) {
        for (String name : known) {
            if (name.equalsIgnoreCase(member.name()) && !member.parent().has(name)) {
                return new Edit[] {Edit.rename(member.pointer(), name)};
            }
        }
        return new Edit[0];
    }
}
