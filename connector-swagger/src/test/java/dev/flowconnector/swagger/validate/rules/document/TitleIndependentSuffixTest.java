package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TitleIndependentSuffixTest {
    private static final RuleCheck RULE = RuleCheck.of(new TitleIndependentSuffix());

    @Test
    void shortTitle_silent() {
        RULE.info("\"title\": \"X (Independent Publisher)\"").silent();
    }

    @Test
    void longTitle_mended() {
        RULE.info("\"title\": \"Contoso Orders (Independent Publisher)\"")
                .finds(at("/info/title", "appends itself"))
                .fixedTo("\"title\": \"Contoso Orders\"");
    }
}
