package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ExtensionWrongPositionTest {
    private static final RuleCheck RULE = RuleCheck.of(new ExtensionWrongPosition());

    @Test
    void onAnOperation_silent() {
        RULE.operation("\"x-ms-trigger\": \"single\"").silent();
    }

    @Test
    void unknownExtension_matterOfAnotherRule() {
        RULE.operation("\"x-ms-contoso\": true, \"x-ours\": true").silent();
    }

    @Test
    void itemsOfAParameter_silent() {
        RULE.parameters("{\"name\": \"ids\", \"in\": \"query\", \"type\": \"array\", \"items\": {\"type\": \"string\","
                        + " \"x-ms-summary\": \"Id\"}}")
                .silent();
    }

    @Test
    void encodingOfAHeader_oneFinding() {
        RULE.parameters("{\"name\": \"shop\", \"in\": \"header\", \"type\": \"string\", \"x-ms-url-encoding\":"
                        + " \"double\"}")
                .finds(at(
                        "/paths/~1orders/get/parameters/0/x-ms-url-encoding",
                        "a parameter in header",
                        "a parameter in path"))
                .unfixed();
    }

    @Test
    void triggerOnAPath_oneFinding() {
        RULE.paths("\"/orders\": {\"x-ms-trigger\": \"single\", \"get\": {}}")
                .finds(at("/paths/~1orders/x-ms-trigger", "stands on a path", "an operation"));
    }
}
