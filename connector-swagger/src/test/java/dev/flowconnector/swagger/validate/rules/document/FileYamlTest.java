package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FileYamlTest {
    private static final RuleCheck RULE = RuleCheck.of(new FileYaml());

    @Test
    void jsonWithColons_silent() {
        RULE.definition("{\"swagger\": \"2.0\", \"host\": \"a: b\"}").silent();
    }

    @Test
    void yaml_oneFinding() {
        RULE.definition("# Orders\nswagger: '2.0'\nhost: api.contoso.com\n")
                .finds(at("", "YAML", "Convert it to JSON"))
                .unfixed();
    }
}
