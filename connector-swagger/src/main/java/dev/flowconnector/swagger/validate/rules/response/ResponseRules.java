package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about responses. */
public final class ResponseRules {
    private static final List<Rule> ALL = List.of(new ResponsesMissing());

    private ResponseRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
