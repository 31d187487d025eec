package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.diff;
import static dev.flowconnector.swagger.diff.Versions.response;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Schemas behind references, in cycles, and put together of parts. */
class ReferencesTest {
    private static final String PATHS = """
            {paths: {'/orders': {
              get: {operationId: 'GetOrder', responses: {'200': {schema: {'$ref': '#/definitions/Order'}}}},
              post: {operationId: 'AddOrder', parameters: [
                {name: 'body', in: 'body', required: true, schema: {'$ref': '#/definitions/Order'}}]}}},
             definitions: {%s}}""";
    private static final String CYCLE = """
            Order: {type: 'object', properties: {lines: {type: 'array', items: {'$ref': '#/definitions/Line'}}}},
            Line: {type: 'object', properties: {order: {'$ref': '#/definitions/Order'}%s}}""";

    @Test
    void definitionLosesAProperty_eachDirectionHasItsRuleAtTheDefinition() {
        List<Change> changes = definitions(
                "Order: {type: 'object', properties: {id: {type: 'string'}, fax: {type: 'string'}}}",
                "Order: {type: 'object', properties: {id: {type: 'string'}}}");

        assertThat(changes)
                .extracting(
                        change -> change.rule().id(),
                        Change::operationId,
                        change -> change.pointer().toString())
                .containsExactly(
                        tuple("bc-output-removed", "GetOrder", "/definitions/Order/properties/fax"),
                        tuple("bc-parameter-removed", "AddOrder", "/definitions/Order/properties/fax"));
    }

    @Test
    void definitionGainsARequiredProperty_breaksTheInputOnly() {
        assertThat(rules(definitions("Order: {type: 'object', properties: {id: {type: 'string'}}}", """
                        Order: {type: 'object', required: ['fax'],
                          properties: {id: {type: 'string'}, fax: {type: 'string'}}}""")))
                .containsExactly("bc-required-added", "ok-output-added");
    }

    @Test
    void cycle_endsAndFindsWhatChanged() {
        assertThat(definitions(CYCLE.formatted(""), CYCLE.formatted(""))).isEmpty();
        assertThat(rules(definitions(CYCLE.formatted(", sku: {type: 'string'}"), CYCLE.formatted(""))))
                .containsExactly("bc-output-removed", "bc-parameter-removed");
    }

    @Test
    void chainOfTenThousandDefinitions_comparedToItsEnd() {
        StringBuilder chain = new StringBuilder("Order: {'$ref': '#/definitions/D0'}");
        for (int i = 0; i < 10_000; i++) {
            chain.append(
                    ", D%d: {type: 'object', properties: {next: {'$ref': '#/definitions/D%d'}}}".formatted(i, i + 1));
        }
        String end = ", D10000: {type: 'string'}";

        assertThat(rules(definitions(chain + end, chain + end.replace("string", "integer"))))
                .containsExactly("bc-output-type", "bc-type-changed-input");
    }

    @Test
    void chainOfTenThousandParts_comparedToItsEnd() {
        StringBuilder chain = new StringBuilder("Order: {'$ref': '#/definitions/D0'}");
        for (int i = 0; i < 10_000; i++) {
            chain.append(", D%d: {allOf: [{'$ref': '#/definitions/D%d'}]}".formatted(i, i + 1));
        }
        String end = ", D10000: {type: 'string'}";

        assertThat(rules(definitions(chain + end, chain + end.replace("string", "integer"))))
                .containsExactly("bc-output-type", "bc-type-changed-input");
    }

    @Test
    void referenceToItself_ends() {
        assertThat(definitions("Order: {'$ref': '#/definitions/Order'}", "Order: {'$ref': '#/definitions/Order'}"))
                .isEmpty();
    }

    @Test
    void allOfItself_ends() {
        String own = "Order: {type: 'object', allOf: [{'$ref': '#/definitions/Order'}], properties: {id: {}}}";

        assertThat(definitions(own, own)).isEmpty();
    }

    @Test
    void referenceToNowhere_leftAlone() {
        assertThat(definitions("Order: {'$ref': '#/definitions/None'}", "Order: {'$ref': '#/definitions/None'}"))
                .isEmpty();
        assertThat(definitions("Order: {'$ref': 'other.json#/Order'}", "Order: {'$ref': 'other.json#/Order'}"))
                .isEmpty();
        assertThat(definitions("Order: {'$ref': 5}", "Order: {'$ref': '#nonsense'}"))
                .isEmpty();
    }

    @Test
    void definitionRenamed_nothing() {
        assertThat(diff(
                        PATHS.formatted("Order: {type: 'object', properties: {id: {type: 'string'}}}"),
                        PATHS.replace("definitions/Order", "definitions/Purchase")
                                .formatted("Purchase: {type: 'object', properties: {id: {type: 'string'}}}")))
                .isEmpty();
    }

    @Test
    void definitionWrittenOut_nothing() {
        assertThat(diff(
                        PATHS.formatted("Order: {type: 'object', properties: {id: {type: 'string'}}}"),
                        PATHS.replace(
                                        "{'$ref': '#/definitions/Order'}",
                                        "{type: 'object', properties: {id: {type: 'string'}}}")
                                .formatted("")))
                .isEmpty();
    }

    @Test
    void partsFlattened_nothing() {
        assertThat(response("""
                {allOf: [{type: 'object', required: ['id'], properties: {id: {type: 'string'}}},
                         {type: 'object', properties: {name: {type: 'string'}}}]}""", """
                {type: 'object', required: ['id'], properties: {id: {type: 'string'}, name: {type: 'string'}}}""")).isEmpty();
    }

    @Test
    void partGone_breaking() {
        assertThat(rules(response("""
                {type: 'object', properties: {id: {type: 'string'}},
                 allOf: [{type: 'object', properties: {name: {type: 'string'}}}]}""", """
                {type: 'object', properties: {id: {type: 'string'}}}"""))).containsExactly("bc-output-removed");
    }

    @Test
    void sharedDefinition_saidForEachOperationOnce() {
        String order =
                "Order: {type: 'object', properties: {a: {'$ref': '#/definitions/X'}, b: {'$ref': '#/definitions/X'}}}, ";

        assertThat(definitions(
                        order + "X: {type: 'object', properties: {x: {type: 'string'}}}",
                        order + "X: {type: 'object', properties: {}}"))
                .extracting(Change::operationId)
                .containsExactly("GetOrder", "AddOrder");
    }

    private static List<Change> definitions(String before, String after) {
        return diff(PATHS.formatted(before), PATHS.formatted(after));
    }
}
