package dev.flowconnector.swagger.validate.rule;

/**
 * One thing that is checked in a connector. Implementations have no state and are thread-safe.
 *
 * <p>A rule of one's own is passed to the validator, or named in
 * {@code META-INF/services/dev.flowconnector.swagger.validate.rule.Rule} for command line and plugin.
 */
public interface Rule {
    /** What is known about the rule. */
    RuleInfo info();

    /** Looks at a connector and reports what is wrong; throws nothing, whatever the connector looks like. */
    void check(RuleContext context, Reporter reporter);
}
