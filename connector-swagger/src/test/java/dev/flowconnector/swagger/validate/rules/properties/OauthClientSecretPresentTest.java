package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OauthClientSecretPresentTest {
    private static final RuleCheck RULE = RuleCheck.of(new OauthClientSecretPresent());

    @Test
    void none_silent() {
        RULE.properties(token("\"clientId\": \"app\", \"clientSecret\": null")).silent();
    }

    @Test
    void placeholder_silent() {
        RULE.properties(token("\"clientSecret\": \"<<Enter your client secret>>\""))
                .silent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[secret]]", "${SECRET}", "*****", "@environmentVariables('s')", "your-secret", "xxxx"})
    void otherPlaceholders_silent(String placeholder) {
        RULE.properties(token("\"clientSecret\": \"" + placeholder + "\"")).silent();
    }

    @Test
    void secret_oneFindingThatKeepsIt() {
        RULE.properties(token("\"clientSecret\": \"q8Q~h2@$%[\""))
                .finds(at("/properties/connectionParameters/token/oAuthSettings/clientSecret", "not shown", "--secret"))
                .keepsToItself("q8Q~h2")
                .unfixed();
    }

    private static String token(String settings) {
        return "\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\", \"oAuthSettings\": {" + settings
                + "}}}";
    }
}
