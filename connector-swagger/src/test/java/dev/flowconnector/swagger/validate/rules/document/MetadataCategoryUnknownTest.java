package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class MetadataCategoryUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new MetadataCategoryUnknown());

    @Test
    void twoCategories_silent() {
        RULE.root(entry("Internet of Things; AI")).silent();
    }

    @Test
    void otherCase_mended() {
        RULE.root(entry("website;AI"))
                .finds(at("/x-ms-connector-metadata/0/propertyValue", "\"website\"", "'Website'"))
                .fixedTo(entry("Website;AI"));
    }

    @Test
    void unknown_oneFinding() {
        RULE.root(entry("Weather;AI"))
                .finds(at("/x-ms-connector-metadata/0/propertyValue", "\"Weather\""))
                .unfixed();
    }

    private static String entry(String value) {
        return "\"x-ms-connector-metadata\": [{\"propertyName\": \"Categories\", \"propertyValue\": \"" + value
                + "\"}]";
    }
}
