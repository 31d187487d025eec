package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TagDuplicateTest {
    private static final RuleCheck RULE = RuleCheck.of(new TagDuplicate());

    @Test
    void twoTags_silent() {
        RULE.root("\"tags\": [{\"name\": \"orders\"}, {\"name\": \"Orders\"}, {}]")
                .silent();
    }

    @Test
    void twice_oneFinding() {
        RULE.root("\"tags\": [{\"name\": \"orders\"}, {\"name\": \"orders\", \"description\": \"O\"}]")
                .finds(at("/tags/1", "\"orders\""))
                .unfixed();
    }
}
