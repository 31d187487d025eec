package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the properties of the connector. */
public final class PropertiesRules {
    private static final List<Rule> ALL = List.of(
            new PropsJsonInvalid(),
            new BrandcolorForbidden(),
            new ConnectionRequiredNotString(),
            new PolicyOperationDangling());

    private PropertiesRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
