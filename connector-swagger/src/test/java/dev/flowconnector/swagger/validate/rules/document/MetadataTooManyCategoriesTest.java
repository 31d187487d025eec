package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class MetadataTooManyCategoriesTest {
    private static final RuleCheck RULE = RuleCheck.of(new MetadataTooManyCategories());

    @Test
    void two_silent() {
        RULE.root(entry("AI;Data;")).silent();
    }

    @Test
    void three_oneFinding() {
        RULE.root(entry("AI;Data;Security"))
                .finds(at("/x-ms-connector-metadata/0/propertyValue", "3 categories"))
                .unfixed();
    }

    private static String entry(String value) {
        return "\"x-ms-connector-metadata\": [{\"propertyName\": \"Categories\", \"propertyValue\": \"" + value
                + "\"}]";
    }
}
