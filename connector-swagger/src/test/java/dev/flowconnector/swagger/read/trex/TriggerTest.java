package dev.flowconnector.swagger.read.trex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.Delivery;
import dev.flowconnector.core.annotation.NotificationContent;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.annotation.PollingTrigger;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.core.trigger.PollSingle;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** TriggerTests: webhook and polling triggers. */
class TriggerTest {

    public record Hook(@NotificationUrl String callback, String filter) {}

    public record Event(@Summary("Friendly event") String id) {}

    @Path("/numbers")
    public static class PrimitiveHookResource {
        @POST
        @NotificationContent(description = "A number.")
        public Subscription<Integer> subscribe(Hook hook) {
            throw new IllegalStateException();
        }
    }

    @Path("/events")
    public static class ComplexHookResource {
        @POST
        public Subscription<Event> subscribe(Hook hook) {
            throw new IllegalStateException();
        }
    }

    @Path("/actions")
    public static class ActionResource {
        @GET
        public String get() {
            return "";
        }
    }

    @Path("/polls")
    public static class PollingResource {
        @GET
        @Path("/batch")
        @ApiResponse(responseCode = "200", description = "Lucky numbers")
        public PollBatch<Integer> batch() {
            throw new IllegalStateException();
        }

        @GET
        @Path("/single")
        @PollingTrigger(value = Event.class, delivery = Delivery.SINGLE)
        public Response explicitSingle() {
            throw new IllegalStateException();
        }

        @GET
        @Path("/implicit")
        public PollSingle<Event> implicitSingle() {
            throw new IllegalStateException();
        }
    }

    private static final Reading PRIMITIVE = Reading.of(PrimitiveHookResource.class);
    private static final Reading COMPLEX = Reading.of(ComplexHookResource.class);
    private static final Reading POLLING = Reading.of(PollingResource.class);

    @Test
    @DisplayName("the callback URL carries x-ms-notification-url")
    void callbackUrl() {
        assertThat(COMPLEX.at("/definitions/Hook/properties/callback/x-ms-notification-url"))
                .hasToString("true");
        assertThat(COMPLEX.at("/definitions/Hook/properties/callback/x-ms-visibility")
                        .asText())
                .isEqualTo("internal");
    }

    @Test
    @DisplayName("another property does not carry it")
    void otherProperty() {
        assertThat(COMPLEX.at("/definitions/Hook/properties/filter").has("x-ms-notification-url"))
                .isFalse();
    }

    @Test
    @DisplayName("a primitive payload has a type and a description")
    void primitivePayload() {
        assertThat(PRIMITIVE
                        .at("/paths/~1numbers/x-ms-notification-content/schema/type")
                        .asText())
                .isEqualTo("integer");
        assertThat(PRIMITIVE
                        .at("/paths/~1numbers/x-ms-notification-content/description")
                        .asText())
                .isEqualTo("A number.");
    }

    @Test
    @DisplayName("a subscription is a single trigger")
    void subscription() {
        assertThat(COMPLEX.at("/paths/~1events/post/x-ms-trigger").asText()).isEqualTo("single");
    }

    @Test
    @DisplayName("a complex payload is referred to")
    void complexPayload() {
        assertThat(COMPLEX.at("/paths/~1events/x-ms-notification-content/schema/$ref")
                        .asText())
                .isEqualTo("#/definitions/Event");
    }

    @Test
    @DisplayName("the definition of the payload is registered")
    void payloadDefinition() {
        assertThat(COMPLEX.at("/definitions/Event/properties/id/type").asText()).isEqualTo("string");
    }

    @Test
    @DisplayName("the definition of the payload carries its extensions")
    void payloadExtensions() {
        assertThat(COMPLEX.at("/definitions/Event/properties/id/x-ms-summary").asText())
                .isEqualTo("Friendly event");
    }

    @Test
    @DisplayName("an action has no trigger key")
    void action() {
        assertThat(Reading.of(ActionResource.class).at("/paths/~1actions/get").has("x-ms-trigger"))
                .isFalse();
    }

    @Test
    @DisplayName("a batch is a batch trigger")
    void batch() {
        assertThat(POLLING.at("/paths/~1polls~1batch/get/x-ms-trigger").asText())
                .isEqualTo("batch");
    }

    @Test
    @DisplayName("a batch's 200 has the description that is written")
    void batchDescription() {
        assertThat(POLLING.at("/paths/~1polls~1batch/get/responses/200/description")
                        .asText())
                .startsWith("Lucky numbers");
    }

    @Test
    @DisplayName("a batch has a 202")
    void batchAccepted() {
        assertThat(POLLING.at("/paths/~1polls~1batch/get/responses/202").isObject())
                .isTrue();
    }

    @Test
    @DisplayName("single, stated by an annotation")
    void explicitSingle() {
        assertThat(POLLING.at("/paths/~1polls~1single/get/x-ms-trigger").asText())
                .isEqualTo("single");
    }

    @Test
    @DisplayName("single, implied by the return type")
    void implicitSingle() {
        assertThat(POLLING.at("/paths/~1polls~1implicit/get/x-ms-trigger").asText())
                .isEqualTo("single");
    }
}
