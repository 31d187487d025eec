package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.body;
import static dev.flowconnector.swagger.diff.Versions.parameter;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs may take more than before, never less. */
class InputTypesTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            {type: 'string'}                      | {type: 'integer'}
            {type: 'integer'}                     | {type: 'string'}
            {type: 'number'}                      | {type: 'integer'}
            {type: 'integer'}                     | {type: 'integer', format: 'int32'}
            {type: 'integer', format: 'int64'}    | {type: 'integer', format: 'int32'}
            {type: 'number', format: 'double'}    | {type: 'number', format: 'float'}
            {type: 'string'}                      | {type: 'string', format: 'date-time'}
            {type: 'string', format: 'date-time'} | {type: 'string', format: 'date'}
            {type: 'string', format: 'byte'}      | {type: 'string', format: 'binary'}
            {type: 'string', format: 'byte'}      | {type: 'string'}
            {type: 'string'}                      | {type: 'array', items: {type: 'string'}}
            {}                                    | {type: 'object'}
            {type: 'array', items: {type: 'number'}} | {type: 'array', items: {type: 'integer'}}
            """, delimiter = '|')
    void narrowerOrOther_breaking(String before, String after) {
        assertThat(rules(body(before, after))).containsExactly("bc-type-changed-input");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            {type: 'integer'}                     | {type: 'number'}
            {type: 'integer', format: 'int32'}    | {type: 'integer', format: 'int64'}
            {type: 'number', format: 'float'}     | {type: 'number', format: 'double'}
            {type: 'string', format: 'date-time'} | {type: 'string'}
            {type: 'object'}                      | {}
            {type: 'array', items: {type: 'integer'}} | {type: 'array', items: {type: 'number'}}
            """, delimiter = '|')
    void wider_compatible(String before, String after) {
        assertThat(rules(body(before, after))).containsExactly("ok-input-relaxed");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            {type: 'integer'}                 | {type: 'integer', format: 'int64'}
            {type: 'string'}                  | {type: 'string', format: 'password'}
            {type: 'string', format: 'guid'}  | {type: 'string', format: 'uuid'}
            {properties: {a: {}}}             | {type: 'object', properties: {a: {}}}
            """, delimiter = '|')
    void otherWordsForTheSame_nothing(String before, String after) {
        assertThat(body(before, after)).isEmpty();
    }

    @Test
    void numberInAnAddress_mayBecomeText() {
        assertThat(rules(parameter(
                        "{name: 'id', in: 'path', required: true, type: 'integer'}",
                        "{name: 'id', in: 'path', required: true, type: 'string'}")))
                .containsExactly("ok-input-relaxed");
    }

    @Test
    void textInAnAddress_mayNotBecomeANumber() {
        List<Change> changes = parameter(
                "{name: 'id', in: 'path', required: true, type: 'string'}",
                "{name: 'id', in: 'path', required: true, type: 'integer'}");

        assertThat(rules(changes)).containsExactly("bc-type-changed-input");
        assertThat(changes.get(0).message()).startsWith("The input \"id\" was \"string\" and is now \"integer\".");
        assertThat(changes.get(0).pointer()).hasToString("/paths/~1orders/post/parameters/0/type");
    }

    @Test
    void listJoinedOtherwise_breaking() {
        String ids = "{name: 'ids', in: 'query', type: 'array', items: {type: 'string'}";

        assertThat(rules(parameter(ids + "}", ids + ", collectionFormat: 'multi'}")))
                .containsExactly("bc-type-changed-input");
        assertThat(parameter(ids + "}", ids + ", collectionFormat: 'csv'}")).isEmpty();
    }

    @Test
    void otherType_partsNotComparedToo() {
        assertThat(rules(body(
                        "{type: 'object', properties: {a: {type: 'string'}, b: {type: 'string'}}}",
                        "{type: 'string'}")))
                .containsExactly("bc-type-changed-input");
    }

    @Test
    void namesOfOnesOwnNoLongerTaken_breaking() {
        assertThat(rules(body(
                        "{type: 'object', additionalProperties: {type: 'string'}}",
                        "{type: 'object', additionalProperties: false}")))
                .containsExactly("bc-parameter-removed");
    }

    @Test
    void valuesOfNamesOfOnesOwn_compared() {
        assertThat(rules(body(
                        "{type: 'object', additionalProperties: {type: 'string'}}",
                        "{type: 'object', additionalProperties: {type: 'integer'}}")))
                .containsExactly("bc-type-changed-input");
    }

    @Test
    void additionalPropertiesForbiddenWhereNoneWereOffered_nothing() {
        assertThat(body(
                        "{type: 'object', properties: {a: {}}}",
                        "{type: 'object', properties: {a: {}}, additionalProperties: false}"))
                .isEmpty();
    }
}
