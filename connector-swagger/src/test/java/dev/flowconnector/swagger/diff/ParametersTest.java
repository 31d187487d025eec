package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.alarms;
import static dev.flowconnector.swagger.diff.Versions.body;
import static dev.flowconnector.swagger.diff.Versions.diff;
import static dev.flowconnector.swagger.diff.Versions.operation;
import static dev.flowconnector.swagger.diff.Versions.parameter;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Inputs come, go, move, and must be given. */
class ParametersTest {
    private static final String TOP = "{name: 'top', in: 'query', type: 'integer'}";
    private static final String REQUIRED_TOP = "{name: 'top', in: 'query', type: 'integer', required: true}";

    @Test
    void removed_breaking() {
        List<Change> changes = parameter(TOP, "");

        assertThat(rules(changes)).containsExactly("bc-parameter-removed");
        assertThat(changes.get(0).message()).startsWith("The input \"top\" is gone.");
        assertThat(changes.get(0).pointer()).hasToString("/paths/~1orders/post/parameters/0");
    }

    @Test
    void internalAndNeverSent_removedWithoutHarm() {
        assertThat(rules(parameter(
                        "{name: 'top', in: 'query', type: 'integer', 'x-ms-visibility': 'internal', default: 1}", "")))
                .containsExactly("ok-hidden-changed");
    }

    @Test
    void constantThatFlowsSend_removedWithHarm() {
        assertThat(rules(parameter("""
                {name: 'top', in: 'query', type: 'integer', 'x-ms-visibility': 'internal', default: 1,
                 required: true}""", ""))).containsExactly("bc-parameter-removed");
    }

    @Test
    void movedToAHeader_breaking() {
        List<Change> changes = parameter(TOP, "{name: 'top', in: 'header', type: 'integer'}");

        assertThat(rules(changes)).containsExactly("bc-parameter-location");
        assertThat(changes.get(0).rule().officialMessage().orElseThrow())
                .startsWith("The location has been changed for the parameter.");
    }

    @Test
    void pathVariableEncodedTwice_warnsInBothDirections() {
        String once = "{name: 'top', in: 'path', type: 'string', required: true, 'x-ms-url-encoding': 'single'}";
        String twice = "{name: 'top', in: 'path', type: 'string', required: true, 'x-ms-url-encoding': 'double'}";
        List<Change> changes = parameter(once, twice);

        assertThat(rules(changes)).containsExactly("bc-encoding-changed");
        assertThat(changes.get(0).message())
                .startsWith("The values of the input \"top\" were encoded once and are now encoded twice.");
        assertThat(changes.get(0).pointer()).hasToString("/paths/~1orders/post/parameters/0/x-ms-url-encoding");
        assertThat(rules(parameter(twice, once))).containsExactly("bc-encoding-changed");
    }

    @Test
    void pathVariableThatSaysWhatHappensAnyway_nothing() {
        assertThat(parameter(
                        "{name: 'top', in: 'path', type: 'string', required: true}",
                        "{name: 'top', in: 'path', type: 'string', required: true, 'x-ms-url-encoding': 'single'}"))
                .isEmpty();
    }

    @Test
    void headerThatTheDesignerEncodesFromNowOn_warns() {
        assertThat(rules(parameter(
                        "{name: 'top', in: 'header', type: 'string'}",
                        "{name: 'top', in: 'header', type: 'string', 'x-ms-url-encoding': 'single'}")))
                .containsExactly("bc-encoding-changed");
    }

    @Test
    void otherOrder_nothing() {
        String other = "{name: 'skip', in: 'query', type: 'integer'}";

        assertThat(operation("{parameters: [" + TOP + "," + other + "]}", "{parameters: [" + other + "," + TOP + "]}"))
                .isEmpty();
    }

    @Test
    void requiredOneNew_breaking() {
        List<Change> changes = parameter("", REQUIRED_TOP);

        assertThat(rules(changes)).containsExactly("bc-required-added");
        assertThat(changes.get(0).rule().officialMessage())
                .contains("The required input field has been added. Existing flows will not send this new field.");
    }

    @Test
    void optionalOneNew_compatible() {
        assertThat(rules(parameter("", TOP))).containsExactly("ok-input-added");
    }

    @Test
    void constantNew_warned() {
        assertThat(rules(parameter("", """
                {name: 'top', in: 'query', type: 'integer', required: true, default: 5,
                 'x-ms-visibility': 'internal'}"""))).containsExactly("bc-constant-added");
    }

    @Test
    void becomesRequired_breaking() {
        assertThat(rules(parameter(TOP, REQUIRED_TOP))).containsExactly("bc-optional-to-required");
    }

    @Test
    void becomesOptional_compatible() {
        assertThat(rules(parameter(REQUIRED_TOP, TOP))).containsExactly("ok-input-relaxed");
    }

    @Test
    void parameterOfThePathItem_sameAsOfTheOperation() {
        assertThat(diff(
                        "{paths: {'/a': {parameters: [" + TOP + "], get: {operationId: 'A'}}}}",
                        "{paths: {'/a': {get: {operationId: 'A', parameters: [" + TOP + "]}}}}"))
                .isEmpty();
    }

    @Test
    void referredParameter_sameAsWrittenOut() {
        assertThat(diff(
                        "{paths: {'/a': {get: {operationId: 'A', parameters: [" + TOP + "]}}}}",
                        "{paths: {'/a': {get: {operationId: 'A', parameters: [{'$ref': '#/parameters/top'}]}}},"
                                + " parameters: {top: " + TOP + "}}"))
                .isEmpty();
    }

    @Test
    void pathVariableRenamed_breakingAndSaidOnce() {
        List<Change> changes = diff("""
                {paths: {'/orders/{id}': {get: {operationId: 'GetOrder',
                  parameters: [{name: 'id', in: 'path', type: 'string', required: true}]}}}}""", """
                {paths: {'/orders/{number}': {get: {operationId: 'GetOrder',
                  parameters: [{name: 'number', in: 'path', type: 'string', required: true}]}}}}""");

        assertThat(rules(changes)).containsExactly("bc-parameter-removed");
        assertThat(changes.get(0).message()).contains("\"id\" was renamed to \"number\"");
    }

    @Test
    void bodyRenamed_breakingAndItsPropertiesStillCompared() {
        assertThat(rules(parameter(
                        "{name: 'body', in: 'body', schema: {type: 'object', properties: {a: {type: 'string'}}}}",
                        "{name: 'order', in: 'body', schema: {type: 'object', properties: {a: {type: 'integer'}}}}")))
                .containsExactly("bc-parameter-removed", "bc-type-changed-input");
    }

    @Test
    void bodyBecomesRequired_breaking() {
        assertThat(alarms(parameter(
                        "{name: 'body', in: 'body', schema: {type: 'object'}}",
                        "{name: 'body', in: 'body', required: true, schema: {type: 'object'}}")))
                .containsExactly("bc-optional-to-required");
    }

    @Test
    void propertyRemoved_breakingWithAHint() {
        List<Change> changes = body(
                "{type: 'object', properties: {name: {type: 'string'}}}",
                "{type: 'object', properties: {title: {type: 'string'}}}");

        assertThat(rules(changes)).containsExactly("bc-parameter-removed", "ok-input-added");
        assertThat(changes.get(0).message()).endsWith("Was it renamed to \"title\"?");
    }

    @Test
    void requiredPropertyNew_breaking() {
        assertThat(rules(body(
                        "{type: 'object', properties: {}}",
                        "{type: 'object', required: ['name'], properties: {name: {type: 'string'}}}")))
                .containsExactly("bc-required-added");
    }

    @Test
    void requiredPropertyInANewOptionalObject_compatible() {
        assertThat(rules(body("{type: 'object', properties: {}}", """
                {type: 'object', properties: {address: {type: 'object', required: ['street'],
                  properties: {street: {type: 'string'}}}}}"""))).containsExactly("ok-input-added");
    }

    @Test
    void propertyBecomesRequired_breaking() {
        List<Change> changes = body(
                "{type: 'object', properties: {a: {type: 'object', properties: {b: {type: 'string'}}}}}",
                "{type: 'object', properties: {a: {type: 'object', required: ['b'], properties: {b: {type: 'string'}}}}}");

        assertThat(rules(changes)).containsExactly("bc-optional-to-required");
        assertThat(changes.get(0).message()).startsWith("The input \"a/b\" was optional");
    }

    @Test
    void readOnlyPropertyRequired_noInput() {
        assertThat(alarms(body(
                        "{type: 'object', properties: {}}",
                        "{type: 'object', required: ['id'], properties: {id: {type: 'string', readOnly: true}}}")))
                .isEmpty();
    }

    @Test
    void defaultOfAConstantChanged_warned() {
        assertThat(rules(parameter(
                        "{name: 'v', in: 'query', type: 'string', default: '1', 'x-ms-visibility': 'internal'}",
                        "{name: 'v', in: 'query', type: 'string', default: '2', 'x-ms-visibility': 'internal'}")))
                .containsExactly("bc-default-changed");
    }

    @Test
    void constantThatIsAPassword_notShown() {
        assertThat(parameter(
                        "{name: 'v', in: 'header', type: 'string', format: 'password', default: 'abc',"
                                + " 'x-ms-visibility': 'internal'}",
                        "{name: 'v', in: 'header', type: 'string', format: 'password', default: 'xyz',"
                                + " 'x-ms-visibility': 'internal'}"))
                .singleElement()
                .satisfies(change -> assertThat(change.message()).doesNotContain("abc", "xyz"));
    }

    @Test
    void defaultOfAVisibleInputChanged_compatible() {
        assertThat(rules(parameter(
                        "{name: 'v', in: 'query', type: 'string', default: '1'}",
                        "{name: 'v', in: 'query', type: 'string', default: '2'}")))
                .containsExactly("ok-default-changed");
    }

    @Test
    void visibleInputHidden_warned() {
        assertThat(rules(parameter(TOP, "{name: 'top', in: 'query', type: 'integer', 'x-ms-visibility': 'internal'}")))
                .containsExactly("bc-input-hidden");
    }

    @Test
    void inputAdvanced_compatible() {
        assertThat(rules(parameter(TOP, "{name: 'top', in: 'query', type: 'integer', 'x-ms-visibility': 'advanced'}")))
                .containsExactly("ok-visibility-changed");
    }

    @Test
    void otherLabel_compatible() {
        assertThat(rules(parameter(TOP, "{name: 'top', in: 'query', type: 'integer', 'x-ms-summary': 'Top'}")))
                .containsExactly("ok-text-changed");
    }
}
