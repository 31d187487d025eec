package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class MetadataMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new MetadataMissing());

    @Test
    void list_silent() {
        RULE.root("\"x-ms-connector-metadata\": []").silent();
    }

    @Test
    void none_oneFinding() {
        RULE.root("\"paths\": {}")
                .finds(at("", "no \"x-ms-connector-metadata\"", "'Privacy policy'"))
                .unfixed();
    }

    @Test
    void object_oneFinding() {
        RULE.root("\"x-ms-connector-metadata\": {\"Website\": \"https://contoso.com\"}")
                .finds(at("/x-ms-connector-metadata", "has to be a list"));
    }
}
