package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.body;
import static dev.flowconnector.swagger.diff.Versions.parameter;
import static dev.flowconnector.swagger.diff.Versions.response;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of allowed values, lengths, ranges. */
class AllowedValuesTest {
    @Test
    void listOnAFreeInput_breaking() {
        assertThat(rules(body("{type: 'string'}", "{type: 'string', enum: ['a', 'b']}")))
                .containsExactly("bc-enum-added");
    }

    @Test
    void listTakenAwayFromAnInput_compatible() {
        assertThat(rules(body("{type: 'string', enum: ['a', 'b']}", "{type: 'string'}")))
                .containsExactly("ok-input-relaxed");
    }

    @Test
    void bothValuesOfABoolean_nothing() {
        assertThat(body("{type: 'boolean'}", "{type: 'boolean', enum: [true, false]}"))
                .isEmpty();
    }

    @Test
    void valueOfAnInputRemoved_breaking() {
        List<Change> changes = body("{type: 'string', enum: ['a', 'b', 'c']}", "{type: 'string', enum: ['a']}");

        assertThat(rules(changes)).containsExactly("bc-enum-value-removed");
        assertThat(changes.get(0).message()).contains("no longer takes \"b\", \"c\"");
    }

    @Test
    void valueOfAnInputAdded_compatible() {
        assertThat(rules(body("{type: 'string', enum: ['a']}", "{type: 'string', enum: ['b', 'a']}")))
                .containsExactly("ok-input-relaxed");
    }

    @Test
    void otherOrderOfValues_nothing() {
        assertThat(body("{type: 'string', enum: ['a', 'b']}", "{type: 'string', enum: ['b', 'a']}"))
                .isEmpty();
    }

    @Test
    void valueOfAnOutputAdded_warned() {
        assertThat(rules(response("{type: 'string', enum: ['a']}", "{type: 'string', enum: ['a', 'b']}")))
                .containsExactly("bc-output-enum-value-added");
    }

    @Test
    void listTakenAwayFromAnOutput_warned() {
        assertThat(rules(response("{type: 'string', enum: ['a']}", "{type: 'string'}")))
                .containsExactly("bc-output-enum-value-added");
    }

    @Test
    void valueOfAnOutputRemoved_warned() {
        assertThat(rules(response("{type: 'string', enum: ['a', 'b']}", "{type: 'string', enum: ['a']}")))
                .containsExactly("bc-output-enum-value-removed");
    }

    @Test
    void listOnAnOutput_compatible() {
        assertThat(rules(response("{type: 'string'}", "{type: 'string', enum: ['a']}")))
                .containsExactly("ok-output-narrowed");
    }

    @ParameterizedTest
    @CsvSource({"maxLength: 10, maxLength: 5", "minimum: 1, minimum: 2", "format: 'x', pattern: '^a$'"})
    void stricter_warned(String before, String after) {
        assertThat(rules(limits(before, after))).containsExactly("bc-constraint-tightened");
    }

    @ParameterizedTest
    @CsvSource({"maxLength: 5, maxLength: 10", "minimum: 2, minimum: 1", "maxItems: 3, minLength: 0"})
    void looserAtLeastSomewhere_said(String before, String after) {
        assertThat(rules(limits(before, after))).contains("ok-input-relaxed");
    }

    @Test
    void limitsOfOutputs_nobodysBusiness() {
        assertThat(response("{type: 'string', maxLength: 10}", "{type: 'string', maxLength: 5}"))
                .isEmpty();
    }

    private static List<Change> limits(String before, String after) {
        String head = "{name: 'v', in: 'query', type: 'string', ";
        return parameter(head + before + "}", head + after + "}");
    }
}
