package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ExtensionAutorestIgnoredTest {
    private static final RuleCheck RULE = RuleCheck.of(new ExtensionAutorestIgnored());

    @Test
    void extensionOfConnectors_silent() {
        RULE.operation("\"x-ms-summary\": \"List\"").silent();
    }

    @Test
    void propertyOfThatName_silent() {
        RULE.body("{\"type\": \"object\", \"properties\": {\"x-ms-secret\": {\"type\": \"string\"}}}")
                .silent();
    }

    @Test
    void clientName_oneFinding() {
        RULE.parameters("{\"name\": \"top\", \"in\": \"query\", \"type\": \"integer\", \"x-ms-client-name\": \"rows\"}")
                .finds(at(
                        "/paths/~1orders/get/parameters/0/x-ms-client-name", "x-ms-client-name", "generators of code"))
                .unfixed();
    }
}
