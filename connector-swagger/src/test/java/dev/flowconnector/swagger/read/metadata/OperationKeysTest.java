package dev.flowconnector.swagger.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.core.annotation.NoGenericTest;
import dev.flowconnector.core.annotation.NotificationContent;
import dev.flowconnector.core.annotation.Pageable;
import dev.flowconnector.core.annotation.PollingTrigger;
import dev.flowconnector.core.annotation.Revision;
import dev.flowconnector.core.annotation.TriggerHint;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.SourceDocs;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationKeysTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ReadContext context = ReadContext.of(MAPPER, ReadSettings.DEFAULTS, SourceDocs.NONE);

    interface Sample {
        @Visibility(Visibility.Level.IMPORTANT)
        @NoGenericTest
        String keys();

        @Visibility(Visibility.Level.NORMAL)
        String normal();

        @TriggerHint("Create an order to see it work.")
        Subscription<String> hintOnWebhook();

        @TriggerHint("Wait.")
        @PollingTrigger(String.class)
        Response hintOnPolling();

        @TriggerHint("Wait.")
        String hintOnAction();

        @Revision(family = "GetOrder", number = 2, status = Revision.Status.PREVIEW)
        String revision();

        @Revision(number = 0)
        String revisionZero();

        @Revision(number = 1, replacementApi = "orders", replacementOperationId = "GetOrder_V2")
        @Deprecated
        String replaced();

        @Revision(number = 1, replacementApi = "orders", replacementOperationId = "GetOrder_V2")
        @Operation(deprecated = true)
        String replacedInSwaggersWords();

        @Revision(number = 1, replacementApi = "orders", replacementOperationId = "GetOrder_V2")
        String replacedButNotDeprecated();

        @Revision(number = 1, replacementOperationId = "GetOrder_V2")
        @Deprecated
        String halfReplaced();

        Page<String> page();

        @Pageable(Pageable.NextLink.ODATA_NEXT_LINK)
        Response pageable();

        @Pageable
        PollBatch<String> pageableTrigger();

        @NotificationContent(description = "The order")
        String wordsWithoutWebhook();
    }

    private ObjectNode read(String name) {
        Method method = Arrays.stream(Sample.class.getDeclaredMethods())
                .filter(declared -> declared.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new OperationKeys(context)
                .read(new ResourceMethod(
                        Sample.class,
                        method,
                        "get",
                        "/sample",
                        List.of(),
                        List.of(),
                        List.of(),
                        MAPPER.constructType(method.getGenericReturnType()),
                        Optional.empty(),
                        Annotations.of(method),
                        Annotations.NONE,
                        context.elements().of(method)));
    }

    private Finding onlyFinding() {
        assertThat(context.findings().sorted()).hasSize(1);
        return context.findings().sorted().get(0);
    }

    private void assertClean() {
        assertThat(context.findings().sorted()).isEmpty();
    }

    @Test
    void visibilityAndNoGenericTest_keys() {
        assertThat(read("keys")).hasToString("{\"x-ms-visibility\":\"important\",\"x-ms-no-generic-test\":true}");
        assertClean();
    }

    @Test
    void normalVisibility_noKey() {
        assertThat(read("normal")).isEmpty();
    }

    @Test
    void triggerHintOnTriggers_key() {
        assertThat(read("hintOnWebhook").path("x-ms-trigger-hint").asText())
                .isEqualTo("Create an order to see it work.");
        assertThat(read("hintOnPolling").path("x-ms-trigger-hint").asText()).isEqualTo("Wait.");
        assertClean();
    }

    @Test
    void triggerHintOnAction_error() {
        assertThat(read("hintOnAction")).isEmpty();
        assertThat(onlyFinding().toString())
                .endsWith(
                        "OperationKeysTest$Sample#hintOnAction()) trigger-hint-on-action @TriggerHint \"Wait.\" stands"
                                + " on an action. Allowed are triggers: methods that return Subscription, PollBatch or"
                                + " PollSingle, or carry @WebhookTrigger or @PollingTrigger. Remove it, or make the method a"
                                + " trigger.");
    }

    @Test
    void revision_apiAnnotation() {
        assertThat(read("revision").path("x-ms-api-annotation"))
                .hasToString("{\"family\":\"GetOrder\",\"revision\":2,\"status\":\"Preview\"}");
        assertClean();
    }

    @Test
    void revisionZero_error() {
        read("revisionZero");

        assertThat(onlyFinding().message())
                .isEqualTo("@Revision has the number \"0\". Allowed are whole numbers from 1.");
    }

    @Test
    void replacementOfDeprecated_written() {
        String expected = "{\"revision\":1,\"status\":\"Production\",\"replacement\":"
                + "{\"api\":\"orders\",\"operationId\":\"GetOrder_V2\"}}";

        assertThat(read("replaced").path("x-ms-api-annotation")).hasToString(expected);
        assertThat(read("replacedInSwaggersWords").path("x-ms-api-annotation")).hasToString(expected);
        assertClean();
    }

    @Test
    void replacementWithoutDeprecation_error() {
        assertThat(read("replacedButNotDeprecated").at("/x-ms-api-annotation/replacement"))
                .isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("@Revision names the replacement \"GetOrder_V2\", but the method is not deprecated. Allowed"
                        + " are replacements of deprecated methods.");
        assertThat(onlyFinding().repair()).isEqualTo("Add @Deprecated, or remove the replacement.");
    }

    @Test
    void halfAReplacement_error() {
        read("halfReplaced");

        assertThat(onlyFinding().message())
                .isEqualTo("@Revision names half of a replacement: \"GetOrder_V2\". Allowed are replacementApi and"
                        + " replacementOperationId together.");
        assertThat(onlyFinding().repair()).isEqualTo("Add replacementApi.");
    }

    @Test
    void page_pageable() {
        assertThat(read("page")).hasToString("{\"x-ms-pageable\":{\"nextLinkName\":\"nextLink\"}}");
        assertThat(read("pageable")).hasToString("{\"x-ms-pageable\":{\"nextLinkName\":\"@odata.nextLink\"}}");
        assertClean();
    }

    @Test
    void pageableTrigger_error() {
        assertThat(read("pageableTrigger")).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("@Pageable stands on a trigger (\"PollBatch or PollSingle\"). Allowed are actions: the"
                        + " platform does not page through events.");
    }

    @Test
    void notificationContentOnAction_error() {
        read("wordsWithoutWebhook");

        assertThat(onlyFinding().message())
                .isEqualTo("@NotificationContent \"The order\" stands on a method that subscribes no webhook. Allowed"
                        + " are methods that return Subscription or WebhookAction, or carry @WebhookTrigger.");
    }
}
