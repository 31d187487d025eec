package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;
import java.util.TreeSet;

/** The properties have no member that nobody reads. */
final class PropsUnknownKey implements Rule {
    static final RuleInfo INFO = RuleInfo.of("props-unknown-key", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("A member that the platform does not know is dropped when the properties are read.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> ROOT = Set.of("properties", "$schema");
    private static final Set<String> KNOWN = Set.of(
            "iconBrandColor",
            "publisher",
            "stackOwner",
            "capabilities",
            "connectionParameters",
            "connectionParameterSets",
            "policyTemplateInstances",
            "scriptOperations");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        if (context.properties().isPresent()) {
            check(context.properties().get().root(), ROOT, reporter);
            check(context.properties().get().properties(), KNOWN, reporter);
        }
    }

    private static void check(Node holder, Set<String> known, Reporter reporter) {
        for (Node member : holder.members()) {
            if (!known.contains(member.name())) {
                reporter.reportKey(
                        member,
                        "The member \"" + member.name() + "\" is unknown here; known are "
                                + Spelling.listed(new TreeSet<>(known)) + ".",
                        Spelling.didYouMean(member.name(), known) + "Correct or remove it.");
            }
        }
    }
}
