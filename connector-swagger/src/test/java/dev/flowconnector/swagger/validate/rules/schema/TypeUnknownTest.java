package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TypeUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new TypeUnknown());

    @Test
    void known_silent() {
        RULE.parameters("""
            {"name": "a", "in": "formData", "type": "file"}\
            """).silent();
    }

    @Test
    void propertyCalledType_silent() {
        RULE.body("""
            {"type": "object", "properties": {"type": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void otherCase_mended() {
        RULE.body("""
            {"type": "String"}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/type", "\"String\""))
                .fixedTo("""
                    {"type": "string"}\
                    """);
    }

    @Test
    void objectInQuery_found() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "object"}\
            """).finds(at("/paths/~1orders/get/parameters/0/type", "\"object\""));
    }

    @Test
    void slip_found() {
        RULE.body("""
            {"type": "interger"}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/type", "Did you mean" + " 'integer'?"));
    }

    @Test
    void nullType_warning() {
        RULE.response("{\"type\": \"null\"}")
                .finds(at("/paths/~1orders/get/responses/200/schema/type", "\"null\""))
                .withSeverity(Severity.WARNING);
    }
}
