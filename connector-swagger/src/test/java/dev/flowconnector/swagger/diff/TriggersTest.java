package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.alarms;
import static dev.flowconnector.swagger.diff.Versions.operation;
import static dev.flowconnector.swagger.diff.Versions.operations;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Kinds of operations, and the payloads of notifications. */
class TriggersTest {
    private static final String WEBHOOK = """
            {'x-ms-notification-content': {schema: %s},
             post: {operationId: 'OnOrder', 'x-ms-trigger': 'single', responses: {'201': {description: 'OK'}}}}""";

    @Test
    void actionBecomesTrigger_breaking() {
        List<Change> changes = operation("{}", "{'x-ms-trigger': 'single'}");

        assertThat(rules(changes)).containsExactly("bc-operation-kind");
        assertThat(changes.get(0).message()).contains("was an action and is now a polling trigger for single events");
    }

    @Test
    void singleBecomesBatch_breakingAndSaidOnce() {
        assertThat(rules(operation("""
                {'x-ms-trigger': 'single', responses: {'200': {schema: {type: 'object'}}}}""", """
                {'x-ms-trigger': 'batch', responses: {'200': {schema: {type: 'array', items: {type: 'object'}}}}}"""))).containsExactly("bc-operation-kind");
    }

    @Test
    void pollingBecomesWebhook_breaking() {
        assertThat(rules(operations(
                        "{post: {operationId: 'OnOrder', 'x-ms-trigger': 'single'}}",
                        WEBHOOK.formatted("{type: 'object'}").replace(", responses: {'201': {description: 'OK'}}", ""),
                        "{}")))
                .containsExactly("bc-operation-kind");
    }

    @Test
    void sameKind_nothing() {
        assertThat(operation("{'x-ms-trigger': 'batch'}", "{'x-ms-trigger': 'batch'}"))
                .isEmpty();
    }

    @Test
    void unsubscriptionBesideAWebhook_noWebhook() {
        String with = """
                {'x-ms-notification-content': {schema: {type: 'object'}}, delete: {operationId: 'End'}}""";

        assertThat(operations("{delete: {operationId: 'End'}}", with, "{}")).isEmpty();
    }

    @Test
    void payloadLosesAProperty_breaking() {
        List<Change> changes = notification(
                "{type: 'object', properties: {id: {type: 'string'}, total: {type: 'number'}}}",
                "{type: 'object', properties: {id: {type: 'string'}}}");

        assertThat(rules(changes)).containsExactly("bc-notification-schema");
        assertThat(changes.get(0).operationId()).isEqualTo("OnOrder");
        assertThat(changes.get(0).pointer())
                .hasToString("/paths/~1orders/x-ms-notification-content/schema/properties/total");
    }

    @Test
    void payloadChangesAType_breaking() {
        assertThat(rules(notification(
                        "{type: 'object', properties: {total: {type: 'number'}}}",
                        "{type: 'object', properties: {total: {type: 'string'}}}")))
                .containsExactly("bc-notification-schema");
    }

    @Test
    void payloadGainsAProperty_compatible() {
        assertThat(rules(notification(
                        "{type: 'object', properties: {id: {type: 'string'}}}",
                        "{type: 'object', properties: {id: {type: 'string'}, total: {type: 'number'}}}")))
                .containsExactly("ok-output-added");
    }

    @Test
    void headerOfTheNotificationGone_breaking() {
        String with = "{schema: {type: 'object'}, headers: {Sender: {type: 'string'}}}";
        String webhook = "{'x-ms-notification-content': %s, post: {operationId: 'OnOrder', 'x-ms-trigger': 'single'}}";

        assertThat(rules(operations(webhook.formatted(with), webhook.formatted("{schema: {type: 'object'}}"), "{}")))
                .containsExactly("bc-notification-schema");
    }

    @Test
    void responseOfAWebhook_noOutput() {
        assertThat(alarms(operations(
                        WEBHOOK.formatted("{type: 'object'}")
                                .replace("description: 'OK'", "schema: {type: 'object', properties: {a: {}}}"),
                        WEBHOOK.formatted("{type: 'object'}"),
                        "{}")))
                .isEmpty();
    }

    @Test
    void unsubscriptionGone_breaking() {
        assertThat(rules(
                        operations("{delete: {operationId: 'End', 'x-ms-visibility': 'internal'}}", "{get: {}}", "{}")))
                .containsExactly("bc-operation-removed");
    }

    private static List<Change> notification(String before, String after) {
        return operations(WEBHOOK.formatted(before), WEBHOOK.formatted(after), "{}");
    }
}
