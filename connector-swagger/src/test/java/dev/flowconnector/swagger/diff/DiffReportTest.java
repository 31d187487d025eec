package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.diff;
import static dev.flowconnector.swagger.diff.Versions.json;
import static dev.flowconnector.swagger.diff.Versions.operation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiffReportTest {
    private static final DiffReport NOTHING = DiffReport.of(List.of());
    private static final DiffReport BREAKING = DiffReport.of(operation(
            "{summary: 'Get', parameters: [{name: 'a|b', in: 'query', type: 'string'}]}", "{summary: 'Get it'}"));

    @Test
    void json_fiveMembersEach() {
        assertThat(json(BREAKING.json())).isEqualTo(json("""
                {changes: [
                  {rule: 'bc-parameter-removed', severity: 'error', operationId: 'GetOrder',
                   pointer: '/paths/~1orders/post/parameters/0',
                   message: 'The input \\"a|b\\" is gone. Existing flows go on sending it, and what it meant is lost. \
                Keep it, or leave this operation as it was and publish the change as a new revision beside it.'},
                  {rule: 'ok-text-changed', severity: 'info', operationId: 'GetOrder', pointer: '/paths/~1orders/post',
                   message: 'Words of \\"GetOrder\\" changed: summary.'}]}"""));
        assertThat(json(NOTHING.json())).isEqualTo(json("{changes: []}"));
    }

    @Test
    void json_endsWithWhatMicrosoftSays() {
        assertThat(DiffReport.of(diff("{paths: {'/a': {get: {operationId: 'A'}}}}", "{}"))
                        .json())
                .contains("(Microsoft: \\\"The operation has been deleted. This change breaks existing flows.\\\")");
    }

    @Test
    void lines_placeSeverityRuleMessageThenTheWayOutAndACount() {
        List<String> lines = BREAKING.lines(10);

        assertThat(lines.get(0))
                .startsWith("connector error bc-parameter-removed [GetOrder] The input \"a|b\" is gone.");
        assertThat(lines)
                .contains("To change \"GetOrder\" without breaking flows:")
                .anyMatch(
                        line -> line.startsWith("  2. ") && line.contains("@Operation(operationId = \"GetOrder_V2\")"))
                .last()
                .isEqualTo("1 breaking change, 0 warnings, 1 harmless change: existing flows break.");
    }

    @Test
    void lines_theRestCounted() {
        assertThat(BREAKING.lines(1)).contains("… and 0 breaking changes, 0 warnings, 1 harmless change more.");
    }

    @Test
    void nothing_saidSo() {
        assertThat(NOTHING.isBreaking()).isFalse();
        assertThat(NOTHING.lines(10))
                .containsExactly("Nothing changed that a flow, an app or a connection could notice.");
        assertThat(NOTHING.markdown(10))
                .isEqualTo("### Connector: Nothing changed that a flow, an app or a connection could notice.\n");
    }

    @Test
    void sharedSchema_oneLineWithItsOperations() {
        String paths = """
                {paths: {'/a': {get: {operationId: 'A', responses: {'200': {schema: {'$ref': '#/definitions/X'}}}}},
                         '/b': {get: {operationId: 'B', responses: {'200': {schema: {'$ref': '#/definitions/X'}}}}}},
                 definitions: {X: {type: 'object', properties: {%s}}}}""";
        List<String> lines = DiffReport.of(diff(paths.formatted("x: {type: 'string'}"), paths.formatted("")))
                .lines(10);

        assertThat(lines.get(0)).contains("bc-output-removed [A, B]");
        assertThat(lines).contains("The same for B → B_V2.");
    }

    @Test
    void markdown_tableThatNoNameBreaks() {
        String page = BREAKING.markdown(10);

        assertThat(page)
                .startsWith("### Connector: 1 breaking change, 0 warnings, 1 harmless change: existing flows break.\n")
                .contains("| error | `GetOrder` | The input \"a\\|b\" is gone.", "<details><summary>Harmless changes")
                .contains("1. Leave \"GetOrder\" as it was and write `@Revision(family = \"GetOrder\", number = 1)`");
    }
}
