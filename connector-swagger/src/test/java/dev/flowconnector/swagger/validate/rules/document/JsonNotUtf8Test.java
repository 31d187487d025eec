package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonNotUtf8Test {
    private static final RuleCheck RULE = RuleCheck.of(new JsonNotUtf8());

    @Test
    void utf8_silent() {
        RULE.definition("{\"host\": \"caf\u00e9\"}").silent();
    }

    @Test
    void latin1_readAndMended() {
        RULE.bytes("{\"host\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
                .finds(at("", "'\u00e9' here is not UTF-8", "Latin-1"))
                .fixedTo("{\"host\": \"caf\u00e9\"}");
    }

    @Test
    void utf16_readAndMended() {
        RULE.bytes("{\"host\": \"caf\u00e9\"}".getBytes(StandardCharsets.UTF_16LE))
                .finds(at("", "UTF-16LE"))
                .fixedTo("{\"host\": \"caf\u00e9\"}");
    }
}
