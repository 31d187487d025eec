package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathInvalid());

    @Test
    void templates_silent() {
        RULE.paths("\"/orders/{id}/lines/{line}.json\": {}, \"/\": {}, \"/files('{path id}')\": {}")
                .silent();
    }

    @Test
    void noSlash_added() {
        RULE.paths("\"orders\": {}")
                .finds(at("/paths/orders", "does not begin with \"/\""))
                .fixedTo("\"/orders\": {}");
    }

    @Test
    void query_oneFinding() {
        RULE.paths("\"/orders?top={top}\": {}")
                .finds(at("/paths/~1orders?top={top}", "holds a query or fragment"))
                .unfixed();
    }

    @Test
    void asterisk_oneFinding() {
        RULE.paths("\"/files/{*path}\": {}").finds(at("/paths/~1files~1{*path}", "holds \"*\""));
    }

    @Test
    void templateOverTwoSegments_oneFinding() {
        RULE.paths("\"/files/{a/b}\": {}").finds(at("/paths/~1files~1{a~1b}", "has a brace"));
    }

    @Test
    void unclosedTemplate_oneFinding() {
        RULE.paths("\"/files/{id\": {}").finds(at("/paths/~1files~1{id", "has a brace"));
    }

    @Test
    void templateWithDefault_oneFinding() {
        RULE.paths("\"/files/{id=1}\": {}").finds(at("/paths/~1files~1{id=1}", "with a default"));
    }

    @Test
    void templateWithoutName_oneFinding() {
        RULE.paths("\"/files/{}\": {}").finds(at("/paths/~1files~1{}", "without a name"));
    }
}
