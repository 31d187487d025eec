package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ExtensionMisspeltTest {
    private static final RuleCheck RULE = RuleCheck.of(new ExtensionMisspelt());

    @Test
    void knownExtension_silent() {
        RULE.operation("\"x-ms-visibility\": \"internal\", \"x-ours\": true").silent();
    }

    @Test
    void propertyNamedLikeAnExtension_silent() {
        RULE.body("{\"type\": \"object\", \"properties\": {\"x-ms-sumary\": {\"type\": \"string\"}}}")
                .silent();
    }

    @Test
    void farFromAnyExtension_matterOfAnotherRule() {
        RULE.operation("\"x-ms-contoso-tracking\": true").silent();
    }

    @Test
    void lettersSwapped_mended() {
        RULE.parameters("""
                {"name": "top", "in": "query", "type": "integer", "x-ms-sumamry": "Rows"}""")
                .finds(at(
                        "/paths/~1orders/get/parameters/0/x-ms-sumamry",
                        "x-ms-sumamry",
                        "Did you mean \"x-ms-summary\"?"))
                .fixedTo("""
                {"name": "top", "in": "query", "type": "integer", "x-ms-summary": "Rows"}""");
    }

    @Test
    void blankAtTheEnd_mended() {
        RULE.operation("\"x-ms-trigger \": \"single\"")
                .finds(at("/paths/~1orders/get/x-ms-trigger ", "x-ms-trigger"))
                .fixedTo("\"x-ms-trigger\": \"single\"");
    }
}
