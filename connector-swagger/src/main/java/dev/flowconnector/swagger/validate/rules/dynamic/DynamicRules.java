package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about values, schemas and lists that other operations deliver. */
public final class DynamicRules {
    private static final List<Rule> ALL = List.of(new DynamicOperationMissing());

    private DynamicRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
