package dev.flowconnector.swagger.validate.report;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The rules as a list for people. Those marked {@code *} are why Power Apps cannot use an operation. */
public final class RuleList {
    private RuleList() {}

    /** Two lines a rule, by category and id. */
    public static List<String> lines(List<Rule> rules) {
        List<String> lines = new ArrayList<>();
        Comparator<RuleInfo> order = Comparator.comparing(RuleInfo::category).thenComparing(RuleInfo::id);
        for (RuleInfo rule : rules.stream().map(Rule::info).sorted(order).toList()) {
            String severities = Arrays.stream(Profile.values())
                    .flatMap(profile ->
                            rule.severity(profile).map(severity -> profile.key() + " " + severity.word()).stream())
                    .collect(Collectors.joining(", "));
            boolean blocks = rule.severity(Profile.POWERAPPS)
                    .filter(Severity.ERROR::equals)
                    .isPresent();
            lines.add(rule.id() + " (" + severities + ")" + (blocks ? " *" : ""));
            lines.add("    " + rule.summary());
        }
        lines.add("* What it is about cannot be used in Power Apps.");
        return lines;
    }
}
