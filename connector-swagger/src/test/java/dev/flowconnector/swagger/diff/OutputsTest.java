package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.alarms;
import static dev.flowconnector.swagger.diff.Versions.operation;
import static dev.flowconnector.swagger.diff.Versions.response;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outputs may have more than before, never less. */
class OutputsTest {
    @Test
    void propertyRemoved_breaking() {
        List<Change> changes = response(
                "{type: 'object', properties: {id: {type: 'string'}, fax: {type: 'string'}}}",
                "{type: 'object', properties: {id: {type: 'string'}}}");

        assertThat(rules(changes)).containsExactly("bc-output-removed");
        assertThat(changes.get(0).message()).startsWith("The output \"fax\" is gone.");
        assertThat(changes.get(0).pointer()).hasToString("/paths/~1orders/post/responses/200/schema/properties/fax");
        assertThat(changes.get(0).revision().orElseThrow().steps())
                .hasSize(5)
                .anyMatch(step -> step.contains("@Revision(family = \"GetOrder\", number = 2"));
    }

    @Test
    void propertyAdded_compatible() {
        assertThat(rules(response(
                        "{type: 'object', properties: {id: {type: 'string'}}}",
                        "{type: 'object', properties: {id: {type: 'string'}, fax: {type: 'string'}}}")))
                .containsExactly("ok-output-added");
    }

    @Test
    void internalPropertyRemoved_compatible() {
        assertThat(rules(response(
                        "{type: 'object', properties: {id: {type: 'string', 'x-ms-visibility': 'internal'}}}",
                        "{type: 'object', properties: {}}")))
                .containsExactly("ok-hidden-changed");
    }

    @Test
    void propertyOfItemsRemoved_breaking() {
        List<Change> changes = response(
                "{type: 'array', items: {type: 'object', properties: {id: {type: 'string'}}}}",
                "{type: 'array', items: {type: 'object', properties: {}}}");

        assertThat(rules(changes)).containsExactly("bc-output-removed");
        assertThat(changes.get(0).message()).startsWith("The output \"[]/id\" is gone.");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            {type: 'string'}                      | {type: 'integer'}
            {type: 'integer'}                     | {type: 'number'}
            {type: 'number'}                      | {type: 'integer'}
            {type: 'integer', format: 'int32'}    | {type: 'integer', format: 'int64'}
            {type: 'string', format: 'date-time'} | {type: 'string'}
            {type: 'string', format: 'binary'}    | {type: 'string', format: 'byte'}
            {type: 'object'}                      | {}
            {type: 'object'}                      | {type: 'array', items: {type: 'object'}}
            """, delimiter = '|')
    void otherOrWiderType_breaking(String before, String after) {
        assertThat(rules(response(before, after))).containsExactly("bc-output-type");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            {type: 'integer', format: 'int64'} | {type: 'integer', format: 'int32'}
            {type: 'string'}                   | {type: 'string', format: 'date-time'}
            {}                                 | {type: 'object'}
            """, delimiter = '|')
    void narrowerType_compatible(String before, String after) {
        assertThat(rules(response(before, after))).containsExactly("ok-output-narrowed");
    }

    @Test
    void fileResponse_sameAsBinary() {
        assertThat(response("{type: 'file'}", "{type: 'string', format: 'binary'}"))
                .isEmpty();
    }

    @Test
    void mayBeMissing_warned() {
        assertThat(rules(response(
                        "{type: 'object', required: ['id'], properties: {id: {type: 'string'}}}",
                        "{type: 'object', properties: {id: {type: 'string'}}}")))
                .containsExactly("bc-output-optional");
    }

    @Test
    void alwaysThere_nothing() {
        assertThat(response(
                        "{type: 'object', properties: {id: {type: 'string'}}}",
                        "{type: 'object', required: ['id'], properties: {id: {type: 'string'}}}"))
                .isEmpty();
    }

    @Test
    void hidden_warned() {
        assertThat(rules(response(
                        "{type: 'object', properties: {id: {type: 'string'}}}",
                        "{type: 'object', properties: {id: {type: 'string', 'x-ms-visibility': 'internal'}}}")))
                .containsExactly("bc-output-hidden");
    }

    @Test
    void noOutputAnyMore_breaking() {
        assertThat(alarms(operation(
                        "{responses: {'200': {description: 'OK', schema: {type: 'string'}}}}",
                        "{responses: {'200': {description: 'OK'}}}")))
                .containsExactly("bc-output-removed");
    }

    @Test
    void outputNew_compatible() {
        assertThat(rules(operation(
                        "{responses: {'200': {description: 'OK'}}}",
                        "{responses: {'200': {description: 'OK', schema: {type: 'string'}}}}")))
                .containsExactly("ok-output-added");
    }

    @Test
    void otherSuccessStatus_warned() {
        assertThat(rules(operation(
                        "{responses: {'200': {schema: {type: 'string'}}}}",
                        "{responses: {'201': {schema: {type: 'string'}}}}")))
                .containsExactly("bc-response-removed");
    }

    @Test
    void furtherStatus_nothing() {
        assertThat(operation(
                        "{responses: {'200': {schema: {type: 'string'}}}}",
                        "{responses: {'200': {schema: {type: 'string'}}, '202': {}, '404': {}}}"))
                .isEmpty();
    }

    @Test
    void headerRemoved_breaking() {
        assertThat(rules(operation(
                        "{responses: {'200': {headers: {ETag: {type: 'string'}}}}}", "{responses: {'200': {}}}")))
                .containsExactly("bc-output-removed");
    }

    @Test
    void headerAdded_compatible() {
        assertThat(rules(operation(
                        "{responses: {'200': {}}}", "{responses: {'200': {headers: {ETag: {type: 'string'}}}}}")))
                .containsExactly("ok-output-added");
    }

    @Test
    void mediaTypeRemoved_breaking() {
        assertThat(rules(operation(
                        "{produces: ['application/json'], responses: {'200': {schema: {type: 'string'}}}}",
                        "{produces: ['text/csv'], responses: {'200': {schema: {type: 'string'}}}}")))
                .containsExactly("bc-media-type-removed");
    }

    @Test
    void mediaTypeAdded_nothing() {
        assertThat(operation(
                        "{responses: {'200': {schema: {type: 'string'}}}}",
                        "{produces: ['application/json', 'text/csv'], responses: {'200': {schema: {type: 'string'}}}}"))
                .isEmpty();
    }

    @Test
    void bodyTakenInAnotherForm_breaking() {
        assertThat(rules(operation(
                        "{consumes: ['application/json'], parameters: [{name: 'body', in: 'body', schema: {}}]}",
                        "{consumes: ['text/plain'], parameters: [{name: 'body', in: 'body', schema: {}}]}")))
                .containsExactly("bc-media-type-removed");
    }
}
