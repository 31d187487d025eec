package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class CapabilityUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new CapabilityUnknown());

    @Test
    void knownCapabilities_silent() {
        RULE.properties("""
            "capabilities": ["actions", "triggers", "gateway"]\
            """).silent();
    }

    @Test
    void otherCase_foundAndMended() {
        RULE.properties("""
            "capabilities": ["Actions"]\
            """)
                .finds(at("/properties/capabilities/0", "\"Actions\""))
                .fixedTo("""
            "capabilities": ["actions"]\
            """);
    }

    @Test
    void otherWord_found() {
        RULE.properties("""
            "capabilities": ["webhooks"]\
            """)
                .finds(at("/properties/capabilities/0", "\"webhooks\"", "'gateway'"))
                .unfixed();
    }
}
