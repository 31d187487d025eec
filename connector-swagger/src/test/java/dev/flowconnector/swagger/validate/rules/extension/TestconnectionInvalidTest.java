package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TestconnectionInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new TestconnectionInvalid());

    @Test
    void getWithoutParameters_silent() {
        RULE.root(test("get", "", "")).silent();
    }

    @Test
    void requiredParameterWithValue_silent() {
        RULE.root(test("get", required(""), ", \"parameters\": {\"shop\": \"north\"}"))
                .silent();
    }

    @Test
    void requiredParameterWithDefault_silent() {
        RULE.root(test("get", required(", \"default\": \"north\""), "")).silent();
    }

    @Test
    void requiredParameterWithoutValue_oneFinding() {
        RULE.root(test("get", required(""), ""))
                .finds(at("/x-ms-capabilities/testConnection", "'ListOrders'", "requires 'shop'"))
                .unfixed();
    }

    @Test
    void post_oneFinding() {
        RULE.root(test("post", "", "")).finds(at("/x-ms-capabilities/testConnection/operationId", "is POST"));
    }

    @Test
    void otherId_oneFindingWithTheIdThatWasMeant() {
        RULE.root(test("get", "", "").replace("\"ListOrders\", \"p", "\"ListOrder\", \"p"))
                .finds(at(
                        "/x-ms-capabilities/testConnection/operationId",
                        "no operation \"ListOrders\"",
                        "Did you mean 'ListOrder'?"));
    }

    private static String required(String more) {
        return "{\"name\": \"shop\", \"in\": \"query\", \"type\": \"string\", \"required\": true" + more + "}";
    }

    private static String test(String verb, String parameters, String more) {
        return "\"x-ms-capabilities\": {\"testConnection\": {\"operationId\": \"ListOrders\"" + more + "}},"
                + " \"paths\": {\"/orders\": {\"" + verb + "\": {\"operationId\": \"ListOrders\", \"parameters\": ["
                + parameters + "]}}}";
    }
}
