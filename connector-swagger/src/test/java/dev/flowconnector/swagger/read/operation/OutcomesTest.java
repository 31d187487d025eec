package dev.flowconnector.swagger.read.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.LongRunning;
import dev.flowconnector.core.annotation.NotificationContent;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.annotation.PollingTrigger;
import dev.flowconnector.core.annotation.WebhookTrigger;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.trigger.WebhookAction;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What an operation delivers, as its definition says it. */
class OutcomesTest {

    record Order(String id, int total) {}

    record Hook(@NotificationUrl URI callback, String region) {}

    record Nested(Hook hook) {}

    @Path("/orders")
    public static class OrdersResource {
        @GET
        public Page<Order> list() {
            throw new IllegalStateException();
        }
    }

    @Test
    void page_itemsNextLinkAndPageable() {
        Reading reading = Reading.of(OrdersResource.class);

        JsonNode operation = reading.operation("ListOrders");
        JsonNode schema = operation.at("/responses/200/schema");
        assertThat(operation.at("/x-ms-pageable/nextLinkName").asText()).isEqualTo("nextLink");
        assertThat(schema.at("/properties/value/items/$ref").asText()).isEqualTo("#/definitions/Order");
        assertThat(schema.at("/properties/nextLink/x-ms-visibility").asText()).isEqualTo("internal");
        assertThat(reading.operation("GetConnectorPage").at("/x-ms-visibility").asText())
                .isEqualTo("internal");
    }

    @Path("/reports")
    public static class ReportResource {
        @POST
        public AsyncOperation<Order> create(Order order) {
            throw new IllegalStateException();
        }

        @POST
        @Path("/own")
        @LongRunning(Order.class)
        public Response createOwn(Order order) {
            throw new IllegalStateException();
        }
    }

    @Test
    void longOperation_resultAt200AndProtocolAt202() {
        Reading reading = Reading.of(ReportResource.class);

        for (String path : List.of("/paths/~1reports/post", "/paths/~1reports~1own/post")) {
            JsonNode responses = reading.at(path + "/responses");
            assertThat(responses.at("/200/schema/$ref").asText()).isEqualTo("#/definitions/Order");
            assertThat(responses.at("/202/headers").fieldNames())
                    .toIterable()
                    .containsExactly("Location", "Retry-After");
            assertThat(responses.at("/202").has("schema")).isFalse();
        }
        assertThat(reading.at("/paths/~1_connector~1operations~1{token}/get/operationId")
                        .asText())
                .isEqualTo("GetConnectorOperation");
    }

    @Path("/hooks")
    public static class HookResource {
        @POST
        @NotificationContent(description = "One order")
        public Subscription<Order> onOrder(Nested request) {
            throw new IllegalStateException();
        }
    }

    @Test
    void subscription_contentOnThePathUrlRequiredThroughTheChainAndDelete() {
        Reading reading = Reading.of(HookResource.class);

        JsonNode item = reading.at("/paths/~1hooks");
        assertThat(item.at("/x-ms-notification-content/schema/$ref").asText()).isEqualTo("#/definitions/Order");
        assertThat(item.at("/x-ms-notification-content/description").asText()).isEqualTo("One order.");
        assertThat(item.at("/post/x-ms-trigger").asText()).isEqualTo("single");
        assertThat(item.at("/post").has("x-ms-trigger-metadata")).isFalse();
        assertThat(item.at("/post/responses/201/headers/Location/type").asText())
                .isEqualTo("string");
        assertThat(reading.operation("DeleteConnectorSubscription").isMissingNode())
                .isFalse();
        assertThat(reading.findings()).isEmpty();
        JsonNode nested = reading.at("/definitions/Nested");
        assertThat(nested.at("/required/0").asText()).isEqualTo("hook");
    }

    @Path("/shared")
    public static class SharedPathResource {
        @GET
        public List<Order> list() {
            throw new IllegalStateException();
        }

        @POST
        public Subscription<List<Order>> onOrders(Hook request) {
            throw new IllegalStateException();
        }
    }

    @Path("/approvals")
    public static class Approvals {
        record Question(@NotificationUrl URI callback, String text) {}

        @POST
        public WebhookAction<List<Order>> ask(Question question) {
            return WebhookAction.waiting(question.text());
        }
    }

    @Test
    void webhookAction_contentAndUrlAndDelete_butNoTrigger() {
        Reading reading = Reading.of(Approvals.class);
        JsonNode item = reading.at("/paths/~1approvals");
        JsonNode ask = item.path("post");

        assertThat(reading.findings()).isEmpty();
        assertThat(ask.isMissingNode()).isFalse();
        assertThat(ask.has("x-ms-trigger")).isFalse();
        assertThat(ask.at("/responses/201/headers/Location/type").asText()).isEqualTo("string");
        assertThat(ask.at("/responses/201").has("schema")).isFalse();
        assertThat(item.at("/x-ms-notification-content/schema/type").asText()).isEqualTo("array");
        assertThat(reading.operation("DeleteConnectorSubscription").isMissingNode())
                .isFalse();
    }

    @Test
    void subscriptionBesideOtherVerbs_movesToItsOwnPath() {
        Reading reading = Reading.of(SharedPathResource.class);

        assertThat(reading.at("/paths/~1shared").has("x-ms-notification-content"))
                .isFalse();
        JsonNode moved = reading.at("/paths/~1shared~1_connector~1CreateSharedPathOnOrders");
        assertThat(moved.at("/post/x-ms-trigger").asText()).isEqualTo("batch");
        assertThat(moved.at("/x-ms-notification-content/schema/type").asText()).isEqualTo("array");
        assertThat(reading.findings("webhook-path-moved"))
                .singleElement()
                .extracting(finding -> finding.pointer().toString())
                .isEqualTo("/paths/~1shared~1_connector~1CreateSharedPathOnOrders/post");
    }

    @Path("/plain")
    public static class NoUrlResource {
        @POST
        public Subscription<Order> onOrder(Order request) {
            throw new IllegalStateException();
        }
    }

    @Test
    void subscriptionWithoutUrl_error() {
        assertThat(Reading.of(NoUrlResource.class).findings("notification-url-missing"))
                .singleElement()
                .extracting(finding -> finding.message())
                .asString()
                .contains("has no property for the notification URL");
    }

    @Path("/polls")
    public static class PollResource {
        @GET
        public PollBatch<Order> changes() {
            throw new IllegalStateException();
        }

        @GET
        @Path("/own")
        @PollingTrigger(Order.class)
        public Response ownChanges() {
            throw new IllegalStateException();
        }
    }

    @Test
    void polling_batchArrayMetadataAnd202() {
        Reading reading = Reading.of(PollResource.class);

        JsonNode get = reading.at("/paths/~1polls/get");
        assertThat(get.at("/x-ms-trigger").asText()).isEqualTo("batch");
        assertThat(get.at("/x-ms-trigger-metadata/mode").asText()).isEqualTo("polling");
        assertThat(get.at("/responses/200/schema/properties/value/type").asText())
                .isEqualTo("array");
        assertThat(get.at("/responses/202/headers/Location").isObject()).isTrue();
        assertThat(reading.at("/paths/~1polls~1own/get/x-ms-trigger").asText()).isEqualTo("batch");
    }

    @Path("/twice")
    public static class TwiceResource {
        @POST
        @WebhookTrigger(Order.class)
        public AsyncOperation<Order> both(Hook hook) {
            throw new IllegalStateException();
        }
    }

    @Test
    void contractSaidTwice_error() {
        assertThat(Reading.of(TwiceResource.class).findings("outcome-conflict"))
                .singleElement()
                .extracting(finding -> finding.message())
                .asString()
                .contains("@WebhookTrigger");
    }

    @Path("/silent")
    public static class SilentResource {
        @POST
        @LongRunning(Order.class)
        public Order create(Order order) {
            return order;
        }

        @POST
        @Path("/hooks")
        @WebhookTrigger(Order.class)
        public void onOrder(Hook hook) {}

        @POST
        @Path("/suspended")
        @LongRunning(Order.class)
        public void suspended(Order order, @Suspended AsyncResponse answer) {}

        @POST
        @Path("/stage")
        @LongRunning(Order.class)
        public CompletionStage<Response> stage(Order order) {
            throw new IllegalStateException();
        }
    }

    @Test
    void annotationOnMethodThatCannotSendLocation_error() {
        assertThat(Reading.of(SilentResource.class).findings("outcome-not-delivered"))
                .extracting(Finding::message, Finding::repair)
                .containsExactlyInAnyOrder(
                        tuple(
                                "@LongRunning promises a status and a Location that a method returning '"
                                        + Order.class.getName() + "' cannot send.",
                                "Return AsyncOperation<Order>, and the library sends them; or return Response and send"
                                        + " them yourself."),
                        tuple(
                                "@WebhookTrigger promises a status and a Location that a method returning 'void'"
                                        + " cannot send.",
                                "Return Subscription<Order>, and the library sends them; or return Response and send"
                                        + " them yourself."));
    }

    @Path("/slow")
    public static class SlowPagesResource {
        @POST
        public AsyncOperation<Page<Order>> create() {
            throw new IllegalStateException();
        }
    }

    @Test
    void longOperationOfPages_error() {
        assertThat(Reading.of(SlowPagesResource.class).findings("long-running-result"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("travels as one answer");
    }

    @Test
    void longOperation_saysThatPowerAppsDoesNotWait() {
        assertThat(Reading.of(ReportResource.class).findings("power-apps-does-not-wait"))
                .extracting(finding -> finding.pointer().toString())
                .containsExactly("/paths/~1reports/post", "/paths/~1reports~1own/post");
    }

    @Path("/answers")
    public static class AnswersResource {
        @GET
        @Path("/unknown")
        public Response unknown() {
            throw new IllegalStateException();
        }

        @GET
        @Path("/said")
        @ApiResponse(
                responseCode = "200",
                description = "The order",
                content = @Content(schema = @Schema(implementation = Order.class)))
        @ApiResponse(responseCode = "404", description = "No such order")
        public Response said() {
            throw new IllegalStateException();
        }

        @GET
        @Path("/pdf")
        @Produces("application/pdf")
        public StreamingOutput pdf() {
            throw new IllegalStateException();
        }

        @DELETE
        @Path("/{id}")
        public void remove(@PathParam("id") String id) {
            throw new IllegalStateException();
        }
    }

    @Test
    void answers_oneSchemaEach() {
        Reading reading = Reading.of(AnswersResource.class);

        assertThat(reading.findings("response-type-unknown")).hasSize(1);
        assertThat(reading.at("/paths/~1answers~1unknown/get/responses/200").has("schema"))
                .isFalse();
        JsonNode said = reading.at("/paths/~1answers~1said/get/responses");
        assertThat(said.at("/200/schema/$ref").asText()).isEqualTo("#/definitions/Order");
        assertThat(said.at("/404/description").asText()).isEqualTo("No such order.");
        assertThat(said.at("/404").has("schema")).isFalse();
        JsonNode pdf = reading.at("/paths/~1answers~1pdf/get");
        assertThat(pdf.at("/responses/200/schema/format").asText()).isEqualTo("binary");
        assertThat(pdf.at("/produces/1").asText()).isEqualTo("application/octet-stream");
        JsonNode delete = reading.at("/paths/~1answers~1{id}/delete");
        assertThat(delete.at("/responses/204").isObject()).isTrue();
        assertThat(delete.has("produces")).isFalse();
    }
}
