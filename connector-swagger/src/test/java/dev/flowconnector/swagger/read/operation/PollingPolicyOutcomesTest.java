package dev.flowconnector.swagger.read.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.PollingPolicy;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.core.trigger.PollSingle;
import dev.flowconnector.swagger.read.Reading;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Triggers whose state a policy carries, and lookups that do not answer as the designer wants. */
class PollingPolicyOutcomesTest {

    record Order(String id, int total) {}

    @Path("/polled")
    public static class PolledResource {
        @GET
        @Operation(operationId = "OnOrder")
        @PollingPolicy
        public PollBatch<Order> onOrder(@QueryParam("region") String region) {
            throw new IllegalStateException();
        }
    }

    @Test
    void pollingPolicy_stateIsAnInternalParameterAndProperty() {
        Reading reading = Reading.of(PolledResource.class);

        JsonNode operation = reading.operation("OnOrder");
        assertThat(operation.at("/x-ms-trigger").asText()).isEqualTo("batch");
        assertThat(operation.at("/parameters/1/name").asText()).isEqualTo("triggerState");
        assertThat(operation.at("/parameters/1/x-ms-visibility").asText()).isEqualTo("internal");
        assertThat(operation
                        .at("/responses/200/schema/properties/triggerState/x-ms-visibility")
                        .asText())
                .isEqualTo("internal");
        assertThat(operation.at("/responses").has("202")).isFalse();
        assertThat(operation.at("/responses/200").has("headers")).isFalse();
        assertThat(reading.at("/paths").has("/_connector/polls/{token}")).isFalse();
    }

    @Path("/unpolled")
    public static class UnpolledResource {
        @GET
        @PollingPolicy
        public PollSingle<Order> onOne() {
            throw new IllegalStateException();
        }

        @GET
        @Path("/list")
        @PollingPolicy
        public List<Order> list() {
            throw new IllegalStateException();
        }

        @GET
        @Path("/taken")
        @PollingPolicy
        public PollBatch<Order> onTaken(@QueryParam("triggerState") String taken) {
            throw new IllegalStateException();
        }
    }

    @Test
    void pollingPolicyWhereNothingIsPolled_error() {
        Reading reading = Reading.of(UnpolledResource.class);

        assertThat(reading.findings("polling-policy-misplaced")).hasSize(2);
        assertThat(reading.findings("polling-policy-parameter-taken")).hasSize(1);
    }

    @Path("/lookups")
    public static class UnfitLookupsResource {
        @GET
        @Path("/slow")
        public AsyncOperation<List<Order>> slow() {
            throw new IllegalStateException();
        }

        @GET
        @Path("/paged")
        public Page<Order> paged() {
            throw new IllegalStateException();
        }

        @GET
        @Path("/used")
        public Order used(
                @QueryParam("a") @DynamicValues(method = "slow", value = "id") String a,
                @QueryParam("b") @DynamicValues(method = "paged", value = "id") String b) {
            throw new IllegalStateException();
        }
    }

    @Test
    void lookupThatAnswersLaterOrInPages_isReported() {
        Reading reading = Reading.of(UnfitLookupsResource.class);

        assertThat(reading.findings("dynamic-target-not-200")).hasSize(1);
        assertThat(reading.findings("dynamic-target-paged")).hasSize(1);
    }
}
