package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicReferenceNotFullNameTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicReferenceNotFullName());
    private static final String BODY = """
            {"type": "object", "properties": {"customer": {"type": "object", "properties": {"id": {"type": "string"}}}, "site": {"type": "string", "x-ms-dynamic-values": {"operationId": "CreateOrder", "parameters": {"any": {"parameter": "%s"}}}}}}\
            """;
    private static final String AT = "/paths/~1orders/post/parameters/0/schema/properties/site/x-ms-dynamic-values"
            + "/parameters/any/parameter";

    @Test
    void dottedName_silent() {
        RULE.body(BODY.formatted("customer.id")).silent();
    }

    @Test
    void slashes_found() {
        RULE.body(BODY.formatted("customer/id")).finds(at(AT, "\"customer/id\"", "'customer.id'"));
    }

    @Test
    void shortName_found() {
        RULE.body(BODY.formatted("id")).finds(at(AT, "\"id\"", "'customer.id'"));
    }

    @Test
    void unknownName_leftToItsOwnRule() {
        RULE.body(BODY.formatted("nobody")).silent();
    }
}
