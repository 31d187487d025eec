package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.validate.model.PolicyTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        template.parameters().keySet().forEach(name -> names.add(PREFIX + name));
        return names;
    }

    /** The values that a parameter may have; empty where any will do. */
    static List<String> values(PolicyTemplate template, String name) {
        if (name.equals(SECTION)) {
            return template.sections();
        }
        return Optional.ofNullable(template.parameters().get(name.replace(PREFIX, "")))
                .map(PolicyTemplate.Parameter::values)
                .orElse(List.of());
    }
}
