package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConnectionsetNoDisplaynameTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConnectionsetNoDisplayname());

    @Test
    void titles_silent() {
        RULE.properties(sets("displayName")).silent();
    }

    @Test
    void noSets_silent() {
        RULE.properties("\"connectionParameters\": {}").silent();
    }

    @Test
    void smallN_mended() {
        RULE.properties(sets("displayname"))
                .finds(at("/properties/connectionParameterSets/values/0/uiDefinition/displayname", "\"key\""))
                .fixedTo(sets("displayName"));
    }

    @Test
    void nothing_oneFindingEach() {
        RULE.properties("\"connectionParameterSets\": {\"values\": [{\"name\": \"key\"}]}")
                .finds(
                        at("/properties/connectionParameterSets", "list of sets"),
                        at("/properties/connectionParameterSets/values/0", "\"key\""))
                .unfixed();
    }

    private static String sets(String name) {
        return "\"connectionParameterSets\": {\"uiDefinition\": {\"displayName\": \"Sign-in\"}, \"values\": [{\"name\":"
                + " \"key\", \"uiDefinition\": {\"" + name + "\": \"API key\"}}]}";
    }
}
