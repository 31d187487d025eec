package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.core.operation.OperationContext;
import dev.flowconnector.core.operation.OperationFailedException;
import dev.flowconnector.examples.apimonitor.collection.ApiCollection;
import dev.flowconnector.examples.apimonitor.collection.ApiRequest;
import dev.flowconnector.examples.apimonitor.collection.CollectionRepository;
import dev.flowconnector.examples.apimonitor.environment.EnvironmentRepository;
import dev.flowconnector.examples.apimonitor.integration.FlowPosts;
import dev.flowconnector.examples.apimonitor.trigger.RunChoice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** Runs a monitor: sends each request, measures the answers, stores the run and tells flows. */
public final class MonitorRunner {
    private static final Duration SLOW = Duration.ofSeconds(1);

    private final CollectionRepository collections;
    private final EnvironmentRepository environments;
    private final RunRepository runs;
    private final RequestSender sender;
    private final FlowPosts posts;
    private final InstantSource clock;

    /** A runner over the parts that it needs. */
    public MonitorRunner(
            CollectionRepository collections,
            EnvironmentRepository environments,
            RunRepository runs,
            RequestSender sender,
            FlowPosts posts,
            InstantSource clock) {
        this.collections = collections;
        this.environments = environments;
        this.runs = runs;
        this.sender = sender;
        this.posts = posts;
        this.clock = clock;
    }

    /** Runs a monitor to its end, and says after each request how far it is. */
    public MonitorRun run(Monitor monitor, OperationContext context) throws InterruptedException {
        ApiCollection collection = collections
                .find(monitor.workspaceId(), monitor.collectionId())
                .orElseThrow(() -> new OperationFailedException(
                        "CollectionDeleted", "The collection was deleted before the monitor could run it."));
        String environmentId = monitor.environmentId();
        Instant start = clock.instant();
        Metrics metrics =
                measure(collection, environmentId == null ? Map.of() : environments.variables(environmentId), context);
        MonitorRun run = new MonitorRun(
                "run-" + UUID.randomUUID(),
                monitor.id(),
                monitor.name(),
                collection.name(),
                metrics.status(),
                start,
                clock.instant(),
                metrics);
        runs.insert(monitor.workspaceId(), run);
        posts.ran(monitor, run, runs.history(monitor.id(), RunChoice.HISTORY));
        return run;
    }

    private Metrics measure(ApiCollection collection, Map<String, String> variables, OperationContext context)
            throws InterruptedException {
        int passed = 0;
        int failed = 0;
        int errors = 0;
        int warnings = 0;
        Duration total = Duration.ZERO;
        for (ApiRequest request : collection.requests()) {
            Instant sent = clock.instant();
            OptionalInt status = sender.send(request, variables);
            Duration latency = Duration.between(sent, clock.instant());
            total = total.plus(latency);
            warnings += latency.compareTo(SLOW) > 0 ? 1 : 0;
            if (status.isEmpty()) {
                errors++;
            } else if (status.getAsInt() < 400) {
                passed++;
            } else {
                failed++;
            }
            int done = passed + failed + errors;
            context.progress(100 * done / collection.requests().size(), request.name());
        }
        return new Metrics(
                collection.requests().size(), passed, failed, errors, warnings, Math.toIntExact(total.toMillis()));
    }
}
