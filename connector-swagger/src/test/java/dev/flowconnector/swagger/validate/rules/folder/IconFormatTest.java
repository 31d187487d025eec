package dev.flowconnector.swagger.validate.rules.folder;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IconFormatTest {
    private static final RuleCheck RULE = RuleCheck.of(new IconFormat());

    @Test
    void goodIcon_silent() {
        RULE.beside("icon.png", Icons.png(230, 230, 0xff0f6cbd))
                .properties("\"iconBrandColor\": \"#0F6CBD\"")
                .silent();
    }

    @Test
    void noIcon_silent() {
        RULE.beside("readme.md", new byte[0]).definition("{}").silent();
    }

    @Test
    void notSquareAndTransparent_twoFindings() {
        RULE.beside("icon.png", Icons.png(160, 90, 0x000f6cbd))
                .definition("{}")
                .finds(at("", "transparent"), at("", "160 × 90 pixels"))
                .unfixed();
    }

    @Test
    void tooLargeASquare_oneFinding() {
        RULE.beside("icon.png", Icons.png(231, 231, 0xff0f6cbd))
                .definition("{}")
                .finds(at("", "231 × 231"));
    }

    @Test
    void otherBackground_oneFinding() {
        RULE.beside("icon.png", Icons.png(160, 160, 0xff0f6cbd))
                .properties("\"iconBrandColor\": \"#da3b01\"")
                .finds(at("/properties/iconBrandColor", "\"#0f6cbd\"", "\"#da3b01\""));
    }

    @Test
    void noPng_oneFinding() {
        RULE.beside("icon.png", "<svg/>".getBytes(StandardCharsets.UTF_8))
                .definition("{}")
                .finds(at("", "is not a PNG file"));
    }

    @Test
    void damaged_oneFinding() {
        RULE.beside("icon.png", Arrays.copyOf(Icons.png(160, 160, 0xff0f6cbd), 60))
                .definition("{}")
                .finds(at("", "is a damaged PNG file"));
    }

    @Test
    void tooManyBytes_oneFinding() {
        RULE.beside("icon.png", new byte[1_048_576]).definition("{}").finds(at("", "1048576 bytes"));
    }
}
