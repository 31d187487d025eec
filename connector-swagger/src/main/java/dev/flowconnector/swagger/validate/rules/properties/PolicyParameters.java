package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.validate.model.PolicyTemplate;
import java.util.ArrayList;
import java.util.List;

/** How the parameters of policies are named. */
final class PolicyParameters {
    static final String PREFIX = "x-ms-apimTemplateParameter.";
    static final String OPERATIONS = "x-ms-apimTemplate-operationName";
    static final String SECTION = "x-ms-apimTemplate-policySection";

    private PolicyParameters() {}

    /** All names that a template knows. */
    static List<String> names(PolicyTemplate template) {
        List<String> names = new ArrayList<>(List.of(OPERATIONS));
        if (!template.sections().isEmpty()) {
            names.add(SECTION);
        }
        for (String name : template.parameters().keySet()) {
            names.add(PREFIX + name);
        }
        return names;
    }

    /** The values that a parameter may have; empty where any will do. */
    static List<String> values(PolicyTemplate template, String name) {
        if (name.equals(SECTION)) {
            return template.sections();
        }
        PolicyTemplate.Parameter parameter = template.parameters().get(name.replace(PREFIX, ""));
        return parameter == null ? List.of() : parameter.values();
    }
}
