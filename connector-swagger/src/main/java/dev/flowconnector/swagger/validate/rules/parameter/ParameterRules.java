package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about parameters. */
public final class ParameterRules {
    private static final List<Rule> ALL = List.of(new PathParamNotRequired());

    private ParameterRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
