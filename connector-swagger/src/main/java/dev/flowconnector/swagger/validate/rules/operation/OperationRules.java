package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about paths and operations. */
public final class OperationRules {
    private static final List<Rule> ALL =
            List.of(new OperationidDuplicate(), new GetWithBody(), new SummaryWhitespace());

    private OperationRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
