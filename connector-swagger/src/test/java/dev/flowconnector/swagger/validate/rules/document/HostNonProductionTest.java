package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNonProductionTest {
    private static final RuleCheck RULE = RuleCheck.of(new HostNonProduction());

    @ParameterizedTest
    @ValueSource(
            strings = {"api.contoso.com", "www.who.int", "devices.contoso.com", "172.32.0.1", "latest.test-drive.com"})
    void hostForMakers_silent(String host) {
        RULE.definition("{\"host\": \"" + host + "\"}").silent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.contoso.com",
                "contoso-orders-dev.azurewebsites.net",
                "localhost:8080",
                "1234.ngrok.io",
                "192.168.0.7",
                "api.example.com",
                "x"
            })
    void hostForTests_oneFinding(String host) {
        RULE.definition("{\"host\": \"" + host + "\"}").finds(at("/host", host)).unfixed();
    }
}
