package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BetaStatusTest {
    private static final RuleCheck RULE = RuleCheck.of(new BetaStatus());

    @Test
    void previewOfABeta_silent() {
        RULE.definition("{\"info\": {\"x-ms-api-annotation\": {\"status\": \"Preview\"}}, \"basePath\": \"/beta\"}")
                .silent();
    }

    @Test
    void partOfAnotherWord_silent() {
        RULE.definition(
                        "{\"info\": {\"x-ms-api-annotation\": {\"status\": \"Production\"}}, \"host\": \"betamax.com\"}")
                .silent();
    }

    @Test
    void productionOfABeta_oneFinding() {
        RULE.definition("{\"info\": {\"x-ms-api-annotation\": {\"status\": \"Production\"}}, \"basePath\": \"/beta\"}")
                .finds(at("/info/x-ms-api-annotation/status", "\"basePath\" is \"/beta\""))
                .unfixed();
    }
}
