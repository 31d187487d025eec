package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.diff;
import static dev.flowconnector.swagger.diff.Versions.parameter;
import static dev.flowconnector.swagger.diff.Versions.response;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Drop-downs, dynamic schemas and pickers: flows store what they delivered. */
class DynamicDataTest {
    private static final String VALUES =
            "{operationId: 'ListProjects', 'value-collection': 'items', 'value-path': 'id', 'value-title': 'name'}";
    private static final String LIST =
            "{operationId: 'ListProjects', itemsPath: 'items', itemValuePath: 'id', itemTitlePath: 'name'}";

    @Test
    void valuePathChanged_breaking() {
        List<Change> changes = values(VALUES, VALUES.replace("'id'", "'key'"));

        assertThat(rules(changes)).containsExactly("bc-dynamic-key");
        assertThat(changes.get(0).pointer())
                .hasToString("/paths/~1orders/post/parameters/0/x-ms-dynamic-values/value-path");
    }

    @Test
    void titleChanged_compatible() {
        assertThat(rules(values(VALUES, VALUES.replace("'name'", "'title'")))).containsExactly("ok-text-changed");
    }

    @Test
    void collectionChanged_warned() {
        assertThat(rules(values(VALUES, VALUES.replace("'items'", "'value'")))).containsExactly("bc-dynamic-changed");
    }

    @Test
    void otherOperationAsked_warned() {
        assertThat(rules(values(VALUES, VALUES.replace("ListProjects", "FindProjects"))))
                .containsExactly("bc-dynamic-changed");
    }

    @Test
    void bothFormsChangeAlike_saidOnce() {
        String both = "{name: 'p', in: 'query', type: 'string', 'x-ms-dynamic-values': " + VALUES
                + ", 'x-ms-dynamic-list': " + LIST + "}";

        assertThat(rules(parameter(both, both.replace("'id'", "'key'")))).containsExactly("bc-dynamic-key");
    }

    @Test
    void newerFormChanged_breaking() {
        String list = "{name: 'p', in: 'query', type: 'string', 'x-ms-dynamic-list': " + LIST + "}";

        assertThat(rules(parameter(list, list.replace("'id'", "'key'")))).containsExactly("bc-dynamic-key");
    }

    @Test
    void newerFormAdded_nothing() {
        String older = "{name: 'p', in: 'query', type: 'string', 'x-ms-dynamic-values': " + VALUES;

        assertThat(parameter(older + "}", older + ", 'x-ms-dynamic-list': " + LIST + "}"))
                .isEmpty();
    }

    @Test
    void dropDownAdded_compatible() {
        assertThat(rules(parameter(
                        "{name: 'p', in: 'query', type: 'string'}",
                        "{name: 'p', in: 'query', type: 'string', 'x-ms-dynamic-values': " + VALUES + "}")))
                .containsExactly("ok-dynamic-added");
    }

    @Test
    void targetGoneAndStillAsked_breakingBesideTheRemoval() {
        String source = """
                '/orders': {get: {operationId: 'ListOrders', parameters: [{name: 'p', in: 'query', type: 'string',
                  'x-ms-dynamic-values': {operationId: 'ListProjects', 'value-path': 'id'}}]}}""";

        assertThat(rules(diff(
                        "{paths: {" + source + ", '/projects': {get: {operationId: 'ListProjects'}}}}",
                        "{paths: {" + source + "}}")))
                .containsExactly("bc-dynamic-target", "bc-operation-removed");
    }

    @Test
    void pathOfADynamicSchemaChanged_breaking() {
        assertThat(rules(response(
                        "{type: 'object', 'x-ms-dynamic-schema': {operationId: 'GetSchema', 'value-path': 'schema'}}",
                        "{type: 'object', 'x-ms-dynamic-schema': {operationId: 'GetSchema', 'value-path': 'body'}}")))
                .containsExactly("bc-dynamic-key");
    }

    @Test
    void dynamicSchemaGone_breaking() {
        assertThat(rules(response(
                        "{type: 'object', 'x-ms-dynamic-properties': {operationId: 'GetSchema', itemValuePath: 's'}}",
                        "{type: 'object'}")))
                .containsExactly("bc-dynamic-key");
    }

    @Test
    void dynamicSchemaNew_compatible() {
        assertThat(rules(response(
                        "{type: 'object'}",
                        "{type: 'object', 'x-ms-dynamic-schema': {operationId: 'GetSchema', 'value-path': 's'}}")))
                .containsExactly("ok-dynamic-added");
    }

    @Test
    void pickerStoresAnotherPath_breaking() {
        String tree = """
                {name: 'folder', in: 'query', type: 'string', 'x-ms-dynamic-tree': {
                  settings: {canSelectParentNodes: true, canSelectLeafNodes: false},
                  open: {operationId: 'Roots', itemValuePath: 'id'}, browse: {operationId: 'Children', itemValuePath: 'id'}}}""";

        assertThat(rules(parameter(tree, tree.replace("'id'", "'path'"))))
                .containsExactly("bc-dynamic-key", "bc-dynamic-key");
        assertThat(rules(parameter(tree, tree.replace("canSelectLeafNodes: false", "canSelectLeafNodes: true"))))
                .containsExactly("bc-dynamic-changed");
    }

    @Test
    void parametersOfTheCallChanged_warned() {
        assertThat(rules(values(VALUES, VALUES.replace("{operationId", "{parameters: {top: 5}, operationId"))))
                .containsExactly("bc-dynamic-changed");
        assertThat(values(VALUES, VALUES.replace("{operationId", "{parameters: {}, operationId")))
                .isEmpty();
    }

    private static List<Change> values(String before, String after) {
        String head = "{name: 'p', in: 'query', type: 'string', 'x-ms-dynamic-values': ";
        return parameter(head + before + "}", head + after + "}");
    }
}
