package dev.flowconnector.jaxrs.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.operation.OperationContext;
import dev.flowconnector.core.operation.OperationFailedException;
import dev.flowconnector.core.operation.OperationHandler;
import dev.flowconnector.core.operation.OperationTimeline;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.operation.OperationsBuilder;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.micrometer.OperationMetrics;
import dev.flowconnector.jaxrs.micrometer.OperationObservations;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** The calls that no run history shows. */
class VisibleOperationsTest extends JobsTest {
    private static final String[] FLOW = {
        "x-ms-workflow-run-id", "run-1",
        "x-ms-workflow-operation-name", "Write",
        "x-ms-client-tracking-id", "tracking-1",
        "x-ms-trigger-callback-url", "https://flow.example/?sig=callback-secret",
        "Authorization", "Bearer token-secret",
        "X-Caller", "ada"
    };
    private static final String[] ADMIN = {"X-Admin", "yes"};

    private final Logger logger = Logger.getLogger(Operations.class.getName());
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(MDC.get("x-ms-workflow-run-id") + " " + MDC.get("operationHandler") + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** Notes what stands in the MDC while a handler works. */
    final class Noting implements OperationHandler<String, Void> {
        @Override
        public String name() {
            return "noting";
        }

        @Override
        @SuppressWarnings("NullAway")
        public Void handle(String input, OperationContext context) {
            seen.add(MDC.get("x-ms-workflow-run-id") + " "
                    + MDC.get("operationId").equals(context.operationId()));
            return null;
        }
    }

    @Override
    OperationsBuilder settings(OperationsBuilder builder) {
        return builder.clock(() -> now).handler(new Noting()).shutdown(Duration.ofMinutes(1));
    }

    @Override
    ConnectorRuntime.Builder runtime(ConnectorRuntime.Builder builder) {
        return builder.operationAdmin(request -> "yes".equals(request.getHeaderString("X-Admin")));
    }

    @BeforeEach
    void listen() {
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        logger.setLevel(null);
    }

    @Test
    void timeline_tellsSubmissionStepsPollsAndIds() {
        gate.countDown();
        HttpResponse<byte[]> accepted = post("jobs", "{\"title\": \"x\"}", FLOW);
        result(accepted);
        get(location(accepted));
        OperationTimeline timeline = operations.timelines(1).get(0);

        assertThat(timeline.submitted()).isEqualTo(now);
        assertThat(timeline.state()).isEqualTo("succeeded");
        assertThat(timeline.principal()).contains("ada");
        assertThat(timeline.steps()).extracting(OperationTimeline.Step::state).containsExactly("running", "succeeded");
        assertThat(timeline.firstPoll()).contains(now);
        assertThat(timeline.polls()).isGreaterThanOrEqualTo(2);
        assertThat(timeline.correlation())
                .containsOnlyKeys("x-ms-workflow-run-id", "x-ms-workflow-operation-name", "x-ms-client-tracking-id");
    }

    @Test
    void adminResource_showsTheSame_toThoseWhoMay() {
        result(post("jobs", "{\"title\": \"fail\"}", FLOW));

        JsonNode all = json(get(PUBLIC + "_connector/admin/operations", ADMIN));
        JsonNode one = all.at("/operations/0");
        assertThat(all.at("/counts/failed").asInt()).isEqualTo(1);
        assertThat(one.get("handler").asText()).isEqualTo("writing");
        assertThat(one.get("state").asText()).isEqualTo("failed");
        assertThat(one.at("/steps/1/detail").asText()).isEqualTo("Taken");
        assertThat(one.at("/correlation/x-ms-workflow-run-id").asText()).isEqualTo("run-1");
        assertThat(json(get(
                        PUBLIC + "_connector/admin/operations/" + one.get("id").asText(), ADMIN)))
                .isEqualTo(one);
        assertThat(all.toString()).doesNotContain("secret");
    }

    @Test
    void adminResource_refusesOthers_andOtherMethods() {
        assertThat(get(PUBLIC + "_connector/admin/operations").statusCode()).isEqualTo(403);
        assertThat(get(PUBLIC + "_connector/admin/operations/x").statusCode()).isEqualTo(403);
        assertThat(get(PUBLIC + "_connector/admin/operations/x", ADMIN).statusCode())
                .isEqualTo(404);
        assertThat(post("_connector/admin/operations", "", ADMIN).statusCode()).isEqualTo(405);
    }

    @Test
    void events_areLoggedWithTheirIds_andNoSecret() {
        HttpResponse<byte[]> accepted = post("jobs", "{\"title\": \"fail\"}", FLOW);
        end(accepted);

        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("run-1 writing").contains("submitted"))
                .anySatisfy(line -> assertThat(line).startsWith("run-1 writing").contains("started"))
                .anySatisfy(line -> assertThat(line).startsWith("run-1 writing").contains("polled"))
                .anySatisfy(line -> assertThat(line).startsWith("run-1 writing").contains("failed", "Taken"));
        String token = location(accepted).substring(location(accepted).lastIndexOf('/') + 1);
        assertThat(lines).noneMatch(line -> line.contains("secret") || line.contains(token));
    }

    @Test
    void handler_logsWithTheIdsOfItsRequest() {
        result(post("jobs/noting", "", FLOW));

        assertThat(seen).containsExactly("run-1 true");
        assertThat(MDC.get("operationId")).isNull();
    }

    @Test
    void metrics_countEventsAndTimeEnds() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        OperationMetrics.bind(operations, registry);
        end(post("jobs", "{\"title\": \"fail\"}"));

        assertThat(registry.get("connector.operations.events")
                        .tags("handler", "writing", "event", "submitted")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("connector.operations.duration")
                        .tag("outcome", "failed")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("connector.operations.count")
                        .tag("state", "failed")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void observations_surroundTheAttempt() {
        ObservationRegistry registry = ObservationRegistry.create();
        List<String> names = new CopyOnWriteArrayList<>();
        registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }

            @Override
            public void onStop(Observation.Context context) {
                names.add(context.getName() + ": " + context.getContextualName() + ", " + context.getError());
            }
        });
        OperationObservations.bind(operations, registry);
        result(post("jobs", "{\"title\": \"x\"}", FLOW));
        result(post("jobs", "{\"title\": \"bug\"}"));
        end(post("jobs", "{\"title\": \"fail\"}"));

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "connector.operation: operation writing, null",
                        "connector.operation: operation writing, java.lang.IllegalStateException: jdbc:secret",
                        "connector.operation: operation writing, " + OperationFailedException.class.getName()
                                + ": The title is taken.");
    }

    /** Waits until listeners have heard of the end, too, which is a moment after the result can be read. */
    private void end(HttpResponse<byte[]> accepted) {
        result(accepted);
        operations.close();
    }
}
