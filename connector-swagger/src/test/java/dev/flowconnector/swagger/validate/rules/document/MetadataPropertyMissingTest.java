package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class MetadataPropertyMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new MetadataPropertyMissing());

    private static final String ALL = entry("Website") + ", " + entry("Privacy policy") + ", " + entry("Categories");

    @Test
    void complete_silent() {
        RULE.root("\"x-ms-connector-metadata\": [" + ALL + ", " + entry("Terms of use") + "]")
                .silent();
    }

    @Test
    void oneOnly_oneFindingThatNamesTheOthers() {
        RULE.root("\"x-ms-connector-metadata\": [" + entry("Website") + "]")
                .finds(at("/x-ms-connector-metadata", "'Privacy policy', 'Categories'"))
                .unfixed();
    }

    @Test
    void otherCase_mended() {
        RULE.root("\"x-ms-connector-metadata\": [" + ALL.replace("Privacy policy", "Privacy Policy") + "]")
                .finds(at("/x-ms-connector-metadata/1/propertyName", "\"Privacy Policy\""))
                .fixedTo("\"x-ms-connector-metadata\": [" + ALL + "]");
    }

    @Test
    void twiceAndEmpty_twoFindings() {
        RULE.root("\"x-ms-connector-metadata\": ["
                        + ALL.replace("\"v\"}, {\"propertyName\": \"C", "\"\"}, {\"propertyName\": \"C") + ", "
                        + entry("Website") + "]")
                .finds(
                        at("/x-ms-connector-metadata/1", "'Privacy policy' has no"),
                        at("/x-ms-connector-metadata/3", "'Website' stands twice"));
    }

    private static String entry(String name) {
        return "{\"propertyName\": \"" + name + "\", \"propertyValue\": \"v\"}";
    }
}
