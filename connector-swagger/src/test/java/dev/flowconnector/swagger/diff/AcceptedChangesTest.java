package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.document;
import static dev.flowconnector.swagger.diff.Versions.parameter;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptedChangesTest {
    private static final List<Change> CHANGES =
            parameter("{name: 'top', in: 'query', type: 'integer'}, {name: 'skip', in: 'query', type: 'integer'}", "");

    @Test
    void ruleAndOperation_allOfThemAccepted() {
        assertThat(rules(CHANGES)).containsExactly("bc-parameter-removed", "bc-parameter-removed");
        assertThat(apply("rule: 'bc-parameter-removed', operationId: 'GetOrder', reason: 'Nobody used it.'"))
                .isEmpty();
    }

    @Test
    void ruleAndPointer_thatOneAccepted() {
        assertThat(apply("""
                rule: 'bc-parameter-removed', pointer: '/paths/~1orders/post/parameters/0', reason: 'Nobody used it.'"""))
                .extracting(change -> change.pointer().toString())
                .containsExactly("/paths/~1orders/post/parameters/1");
    }

    @Test
    void noReason_doesNotCountAndIsReported() {
        List<Change> changes = apply("rule: 'bc-parameter-removed', operationId: 'GetOrder', reason: ' '");

        assertThat(rules(changes))
                .containsExactly("bc-parameter-removed", "bc-parameter-removed", "accepted-without-reason");
        assertThat(changes.get(2).message()).contains("\"bc-parameter-removed\" has no reason");
        assertThat(changes.get(2).pointer()).hasToString("/accepted/0");
    }

    @Test
    void neitherOperationNorPointer_doesNotCount() {
        assertThat(rules(apply("rule: 'bc-parameter-removed', reason: 'r'")))
                .containsExactly("bc-parameter-removed", "bc-parameter-removed", "accepted-without-reason");
    }

    @Test
    void unknownRuleOrMember_nearestNamed() {
        assertThat(apply("rule: 'bc-parameter-remove', operationId: 'GetOrder', reason: 'r'"))
                .last()
                .satisfies(change -> assertThat(change.message()).contains("Did you mean 'bc-parameter-removed'?"));
        assertThat(apply("rule: 'bc-parameter-removed', operationID: 'GetOrder', reason: 'r'"))
                .last()
                .satisfies(change -> assertThat(change.message()).contains("Did you mean 'operationId'?"));
    }

    @Test
    void changeThatDoesNotOccur_reported() {
        List<Change> changes = apply("rule: 'bc-verb-changed', operationId: 'GetOrder', reason: 'r'");

        assertThat(rules(changes))
                .containsExactly("bc-parameter-removed", "bc-parameter-removed", "accepted-not-found");
        assertThat(changes.get(2).message()).contains("\"bc-verb-changed\" of \"GetOrder\" does not occur");
    }

    @Test
    void none_everythingRemains() {
        assertThat(AcceptedChanges.none().apply(CHANGES)).isEqualTo(CHANGES);
    }

    @Test
    void noList_refused() {
        assertThatThrownBy(() -> AcceptedChanges.of(document("{changes: []}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the list \"accepted\" is missing");
    }

    private static List<Change> apply(String entry) {
        return AcceptedChanges.of(document("{accepted: [{" + entry + "}]}")).apply(CHANGES);
    }
}
