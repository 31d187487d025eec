package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class MediaKindUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new MediaKindUnknown());

    @Test
    void image_silent() {
        RULE.response("""
            {"type": "string", "format": "binary", "x-ms-media-kind": "image"}\
            """).silent();
    }

    @Test
    void otherKind_found() {
        RULE.response("""
            {"type": "string", "format": "binary", "x-ms-media-kind": "picture"}\
            """)
                .finds(at("/paths/~1orders/get/responses/200/schema/x-ms-media-kind", "\"picture\"", "'image'"));
    }
}
