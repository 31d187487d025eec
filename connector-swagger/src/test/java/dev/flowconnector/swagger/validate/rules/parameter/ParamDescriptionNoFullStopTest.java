package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ParamDescriptionNoFullStopTest {
    private static final RuleCheck RULE = RuleCheck.of(new ParamDescriptionNoFullStop());

    @Test
    void sentence_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "description": "How many orders to return."}\
            """).silent();
    }

    @Test
    void singleWord_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "description": "Count"}\
            """).silent();
    }

    @Test
    void stopInsideBracket_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "description": "How many (at most 50.)"}\
            """).silent();
    }

    @Test
    void noStop_added() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "description": "How many orders"}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0/description", "'top'", "full stop"))
                .fixedTo("""
                    {"name": "top", "in": "query", "type": "integer", "description": "How many orders."}\
                    """);
    }

    @Test
    void propertyOfBody_found() {
        RULE.body("""
            {"type": "object", "properties": {"size": {"type": "string", "description": "See https://contoso.com/sizes"}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/properties/size/description", "End it"));
    }
}
