package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PropsUnknownKeyTest {
    private static final RuleCheck RULE = RuleCheck.of(new PropsUnknownKey());

    @Test
    void allThatIsKnown_silent() {
        RULE.properties("\"iconBrandColor\": \"#da3b01\", \"connectionParameterSets\": {}, \"scriptOperations\": []")
                .silent();
    }

    @Test
    void misspelt_oneFindingWithTheNameThatWasMeant() {
        RULE.properties("\"connectionParameter\": {}")
                .finds(at("/properties/connectionParameter", "Did you mean 'connectionParameters'?"))
                .unfixed();
    }

    @Test
    void leftOverOfTheWizard_oneFinding() {
        RULE.properties("\"script\": {}").finds(at("/properties/script", "remove"));
    }
}
