package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ExtensionUnknownXMsTest {
    private static final RuleCheck RULE = RuleCheck.of(new ExtensionUnknownXMs());

    @Test
    void knownExtension_silent() {
        RULE.operation("\"x-ms-visibility\": \"internal\", \"x-ours\": true").silent();
    }

    @Test
    void nearAKnownOne_matterOfAnotherRule() {
        RULE.operation("\"x-ms-visibilty\": \"internal\"").silent();
    }

    @Test
    void unknown_oneFinding() {
        RULE.operation("\"x-ms-contoso-tracking\": true")
                .finds(at("/paths/~1orders/get/x-ms-contoso-tracking", "x-ms-contoso-tracking", "Remove"))
                .unfixed();
    }
}
