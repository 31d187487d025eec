package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PageableWithoutUpdatenextlinkTest {
    private static final RuleCheck RULE = RuleCheck.of(new PageableWithoutUpdatenextlink());
    private static final String PAGED = """
            {"swagger": "2.0", "paths": {"/orders": {"get": {
              "operationId": "ListOrders", "x-ms-pageable": {"nextLinkName": "nextLink"}}}}}""";

    @Test
    void policyForIt_silent() {
        RULE.properties(PAGED, policy("updatenextlink", "\"ListOrders\"")).silent();
    }

    @Test
    void policyForAll_silent() {
        RULE.properties(PAGED, policy("updatenextlink", "")).silent();
    }

    @Test
    void noPages_silent() {
        RULE.properties(PAGED.replace("x-ms-pageable", "x-note"), "").silent();
    }

    @Test
    void propertiesUnknown_silent() {
        RULE.definition(PAGED).silent();
    }

    @Test
    void policyForAnother_oneFinding() {
        RULE.properties(PAGED, policy("updatenextlink", "\"Other\""))
                .finds(at("/paths/~1orders/get/x-ms-pageable", "'ListOrders' has pages"))
                .unfixed();
    }

    private static String policy(String template, String operations) {
        return """
                "policyTemplateInstances": [{"templateId": "%s", "parameters": {
                  "x-ms-apimTemplate-operationName": [%s]}}]
                """.formatted(template, operations);
    }
}
