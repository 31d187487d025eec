package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class MetadataUrlInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new MetadataUrlInvalid());

    @Test
    void wholeAddress_silent() {
        RULE.root(entry("Website", "https://contoso.com/a%20b")).silent();
    }

    @Test
    void categories_silent() {
        RULE.root(entry("Categories", "AI")).silent();
    }

    @Test
    void blank_oneFinding() {
        RULE.root(entry("Privacy policy", "https://contoso.com/privacy policy.pdf"))
                .finds(at("/x-ms-connector-metadata/0/propertyValue", "privacy policy.pdf", "%20"))
                .unfixed();
    }

    private static String entry(String name, String value) {
        return "\"x-ms-connector-metadata\": [{\"propertyName\": \"" + name + "\", \"propertyValue\": \"" + value
                + "\"}]";
    }
}
