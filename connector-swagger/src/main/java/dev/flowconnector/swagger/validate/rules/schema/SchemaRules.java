package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about schemas and references. */
public final class SchemaRules {
    private static final List<Rule> ALL = List.of(new DefaultTypeMismatch(), new RefDangling());

    private SchemaRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
