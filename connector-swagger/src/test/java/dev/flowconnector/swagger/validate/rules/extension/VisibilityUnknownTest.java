package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class VisibilityUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new VisibilityUnknown());

    @Test
    void knownVisibility_silent() {
        RULE.operation("""
            "x-ms-visibility": "internal"\
            """).silent();
    }

    @Test
    void otherCase_leftToItsOwnRule() {
        RULE.operation("""
            "x-ms-visibility": "Advanced"\
            """).silent();
    }

    @Test
    void none_found() {
        RULE.operation("""
            "x-ms-visibility": "none"\
            """).finds(at("/paths/~1orders/get/x-ms-visibility", "\"none\"", "internal"));
    }

    @Test
    void slip_foundWithWhatWasMeant() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-visibility": "intrenal"}\
            """).finds(at("/paths/~1orders/get/parameters/0/x-ms-visibility", "Did you mean 'internal'?"));
    }
}
