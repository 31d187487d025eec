package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.alarms;
import static dev.flowconnector.swagger.diff.Versions.diff;
import static dev.flowconnector.swagger.diff.Versions.operation;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Operations come, go, move and hide. */
class OperationsTest {
    private static final String ORDERS = "{paths: {'/orders': {get: {operationId: 'ListOrders'}}}}";

    @Test
    void removed_breaking() {
        List<Change> changes = diff(ORDERS, "{paths: {}}");

        assertThat(rules(changes)).containsExactly("bc-operation-removed");
        Change change = changes.get(0);
        assertThat(change.operationId()).isEqualTo("ListOrders");
        assertThat(change.pointer()).hasToString("/paths/~1orders/get");
        assertThat(change.message()).contains("\"ListOrders\" (GET /orders) is gone");
        assertThat(change.repair()).contains("@Deprecated");
        assertThat(change.rule().officialMessage())
                .contains("The operation has been deleted. This change breaks existing flows.");
    }

    @Test
    void added_compatible() {
        assertThat(rules(diff("{paths: {}}", ORDERS))).containsExactly("ok-operation-added");
    }

    @Test
    void renamed_breakingWithTheNewNameAndTheWayBack() {
        List<Change> changes = diff(ORDERS, "{paths: {'/orders': {get: {operationId: 'GetOrders'}}}}");

        assertThat(rules(changes)).containsExactly("bc-operation-removed", "ok-operation-added");
        assertThat(changes.get(0).message()).contains("renamed to \"GetOrders\"");
        assertThat(changes.get(0).repair()).contains("@Operation(operationId = \"ListOrders\")", "connector:lock");
    }

    @Test
    void sameAddressButBothIdsKnown_noRename() {
        List<Change> changes = diff(
                "{paths: {'/a': {get: {operationId: 'A'}}, '/b': {get: {operationId: 'B'}}}}",
                "{paths: {'/a': {get: {operationId: 'B'}}}}");

        assertThat(rules(changes)).containsExactly("bc-operation-removed", "bc-path-changed");
        assertThat(changes.get(0).message()).doesNotContain("renamed");
    }

    @Test
    void hidden_breaking() {
        List<Change> changes = operation("{}", "{'x-ms-visibility': 'internal'}");

        assertThat(rules(changes)).containsExactly("bc-operation-hidden");
        assertThat(changes.get(0).pointer()).hasToString("/paths/~1orders/post/x-ms-visibility");
    }

    @Test
    void shown_compatible() {
        assertThat(rules(operation("{'x-ms-visibility': 'internal'}", "{}"))).containsExactly("ok-visibility-changed");
    }

    @Test
    void advancedInsteadOfImportant_compatible() {
        assertThat(rules(operation("{'x-ms-visibility': 'important'}", "{'x-ms-visibility': 'advanced'}")))
                .containsExactly("ok-visibility-changed");
    }

    @Test
    void otherPath_breaking() {
        List<Change> changes = diff(ORDERS, "{paths: {'/v2/orders': {get: {operationId: 'ListOrders'}}}}");

        assertThat(rules(changes)).containsExactly("bc-path-changed");
        assertThat(changes.get(0).message()).contains("\"/orders\"", "\"/v2/orders\"");
        assertThat(changes.get(0).revision().orElseThrow().nextOperationId()).isEqualTo("ListOrders_V2");
    }

    @Test
    void otherPathWithOtherVariables_saidOnce() {
        assertThat(alarms(diff("""
                {paths: {'/orders/{id}': {get: {operationId: 'GetOrder',
                  parameters: [{name: 'id', in: 'path', type: 'string'}]}}}}""", """
                {paths: {'/customers/{customer}/orders/{number}': {get: {operationId: 'GetOrder', parameters: [
                  {name: 'customer', in: 'path', type: 'string'}, {name: 'number', in: 'path', type: 'string'}]}}}}"""))).containsExactly("bc-path-changed");
    }

    @Test
    void otherVerb_breaking() {
        assertThat(rules(diff(ORDERS, "{paths: {'/orders': {post: {operationId: 'ListOrders'}}}}")))
                .containsExactly("bc-verb-changed");
    }

    @Test
    void otherOrderOfPaths_nothing() {
        assertThat(diff(
                        "{paths: {'/a': {get: {operationId: 'A'}}, '/b': {get: {operationId: 'B'}}}}",
                        "{paths: {'/b': {get: {operationId: 'B'}}, '/a': {get: {operationId: 'A'}}}}"))
                .isEmpty();
    }

    @Test
    void otherWords_compatible() {
        assertThat(rules(operation("{summary: 'Get order'}", "{summary: 'Get an order', description: 'Gets one.'}")))
                .containsExactly("ok-text-changed");
    }

    @Test
    void deprecated_compatible() {
        assertThat(rules(operation("{}", "{deprecated: true}"))).containsExactly("ok-operation-deprecated");
    }

    @Test
    void otherRevision_warned() {
        assertThat(rules(operation(
                        "{'x-ms-api-annotation': {family: 'GetOrder', revision: 1, status: 'Preview'}}",
                        "{'x-ms-api-annotation': {family: 'GetOrder', revision: 2, status: 'Preview'}}")))
                .containsExactly("bc-revision-changed");
    }

    @Test
    void otherStatus_nothing() {
        assertThat(operation(
                        "{'x-ms-api-annotation': {family: 'GetOrder', revision: 1, status: 'Preview'}}",
                        "{'x-ms-api-annotation': {family: 'GetOrder', revision: 1, status: 'Production'}}"))
                .isEmpty();
    }

    @Test
    void firstRevisionNumbered_nothing() {
        assertThat(operation("{}", "{'x-ms-api-annotation': {family: 'GetOrder', revision: 1}}"))
                .isEmpty();
    }

    @Test
    void pagingGone_warned() {
        assertThat(rules(operation("{'x-ms-pageable': {nextLinkName: 'nextLink'}}", "{}")))
                .containsExactly("bc-pageable-changed");
    }

    @Test
    void pagingNew_nothing() {
        assertThat(operation("{}", "{'x-ms-pageable': {nextLinkName: 'nextLink'}}"))
                .isEmpty();
    }
}
