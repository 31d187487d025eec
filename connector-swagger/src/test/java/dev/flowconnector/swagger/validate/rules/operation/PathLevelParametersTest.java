package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathLevelParametersTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathLevelParameters());

    @Test
    void parametersOfTheOperation_silent() {
        RULE.paths("\"/orders\": {\"get\": {\"parameters\": []}}").silent();
    }

    @Test
    void operationWithoutList_anErrorThatIsMended() {
        RULE.paths("""
                "/orders": {"parameters": [{"name": "top", "in": "query"}], "get": {"operationId": "A"}}""")
                .finds(at("/paths/~1orders/parameters", "'A' has no list", "cannot read the file"))
                .withSeverity(Severity.ERROR)
                .fixedTo("""
                "/orders": {"get": {"operationId": "A", "parameters": [ {
                  "name" : "top",
                  "in" : "query"
                } ]}}""");
    }

    @Test
    void operationWithList_aWarning() {
        RULE.paths("\"/orders\": {\"parameters\": [], \"get\": {\"parameters\": []}}")
                .finds(at("/paths/~1orders/parameters", "by name"))
                .withSeverity(Severity.WARNING);
    }

    @Test
    void referenceThatLeadsNowhere_leftToAPerson() {
        RULE.paths("\"/orders\": {\"parameters\": [{\"$ref\": \"#/parameters/top\"}], \"get\": {}}")
                .finds(at("/paths/~1orders/parameters"))
                .unfixed();
    }
}
