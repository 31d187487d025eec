package dev.flowconnector.examples.apimonitor;

import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.operation.RetryAfter;
import dev.flowconnector.core.webhook.Integrations;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.examples.apimonitor.collection.CollectionRepository;
import dev.flowconnector.examples.apimonitor.collection.CollectionsResource;
import dev.flowconnector.examples.apimonitor.environment.EnvironmentRepository;
import dev.flowconnector.examples.apimonitor.environment.EnvironmentsResource;
import dev.flowconnector.examples.apimonitor.integration.BackupSchedule;
import dev.flowconnector.examples.apimonitor.integration.FlowPosts;
import dev.flowconnector.examples.apimonitor.integration.IntegrationsResource;
import dev.flowconnector.examples.apimonitor.lookup.LookupsResource;
import dev.flowconnector.examples.apimonitor.monitor.MonitorJob;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRepository;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRunner;
import dev.flowconnector.examples.apimonitor.monitor.MonitorsResource;
import dev.flowconnector.examples.apimonitor.monitor.RequestSender;
import dev.flowconnector.examples.apimonitor.monitor.RunRepository;
import dev.flowconnector.examples.apimonitor.monitor.RunsResource;
import dev.flowconnector.examples.apimonitor.quality.AnalysisJob;
import dev.flowconnector.examples.apimonitor.quality.QualityResource;
import dev.flowconnector.examples.apimonitor.security.ApiKeyFilter;
import dev.flowconnector.examples.apimonitor.security.PingResource;
import dev.flowconnector.examples.apimonitor.storage.Database;
import dev.flowconnector.examples.apimonitor.storage.SubscriptionRepository;
import dev.flowconnector.examples.apimonitor.trigger.FinishedRunsResource;
import dev.flowconnector.examples.apimonitor.trigger.HooksResource;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.webhook.HttpNotificationSender;
import dev.flowconnector.webhook.HttpNotificationSenderBuilder;
import jakarta.ws.rs.Priorities;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** The running service: an embedded database, the resources on it and a server around them. */
public final class ApiMonitor implements AutoCloseable {
    private static final long MAX_FILE_BYTES = 10L * 1024 * 1024;

    private final Database database;
    private final HttpServer server;
    private final Operations operations;
    private final Subscriptions subscriptions;
    private final HttpNotificationSender sender;
    private final BackupSchedule backups;

    private ApiMonitor(
            Database database,
            HttpServer server,
            Operations operations,
            Subscriptions subscriptions,
            HttpNotificationSender sender,
            BackupSchedule backups) {
        this.database = database;
        this.server = server;
        this.operations = operations;
        this.subscriptions = subscriptions;
        this.sender = sender;
        this.backups = backups;
    }

    /** Starts the service. */
    public static ApiMonitor start(Settings settings) {
        Database database = Database.open(settings.databaseUrl());
        CollectionRepository collections = new CollectionRepository(database);
        EnvironmentRepository environments = new EnvironmentRepository(database);
        MonitorRepository monitors = new MonitorRepository(database);
        RunRepository runs = new RunRepository(database);
        ApplicationMapper mapper = new ApplicationMapper();
        HttpNotificationSender sender = sender(settings);
        // begin: integrations
        // begin: subscriptions
        // Subscriptions outlive this process; notifications that wait when it ends do not.
        Subscriptions subscriptions = Subscriptions.builder(sender, mapper.getContext(Object.class))
                .hosts(settings.callbackHosts())
                .store(new SubscriptionRepository(database))
                .cipher(settings.urlKeys().callbackCipher())
                .build();
        // end: subscriptions
        Integrations integrations = Integrations.of(subscriptions);
        // end: integrations
        FlowPosts posts = new FlowPosts(subscriptions, integrations, collections);
        MonitorRunner runner = new MonitorRunner(
                collections,
                environments,
                runs,
                new RequestSender(settings.allowedHosts()),
                posts,
                Clock.tickMillis(ZoneOffset.UTC));
        Operations operations = Operations.builder(mapper.getContext(Object.class))
                .handler(new MonitorJob(monitors, runner))
                .handler(new AnalysisJob())
                .retryAfter(RetryAfter.fixed(Duration.ofSeconds(2)))
                .build();

        // begin: runtime
        // This is all that a Jakarta REST application adds to answer the platform.
        ConnectorRuntime runtime = ConnectorRuntime.builder(settings.publicUrl())
                .keys(settings.urlKeys())
                .operations(operations)
                .subscriptions(subscriptions)
                .pollSource(runs)
                .pageSource(collections)
                .contents(ContentLimits.ofDefaults().withMaxFileBytes(MAX_FILE_BYTES))
                .build();
        // end: runtime

        ResourceConfig application = new ResourceConfig()
                .register(new ConnectorFeature(runtime))
                .register(mapper)
                .register(new ApiKeyFilter(settings.apiKey()), Priorities.AUTHENTICATION)
                .registerInstances(
                        new PingResource(),
                        new CollectionsResource(collections, posts),
                        new EnvironmentsResource(environments, collections, posts),
                        new MonitorsResource(monitors, collections, environments, operations, posts),
                        new RunsResource(runs),
                        new QualityResource(operations),
                        new HooksResource(subscriptions),
                        new IntegrationsResource(integrations, collections, monitors),
                        new FinishedRunsResource(runs),
                        new LookupsResource(database, environments),
                        new SampleResource());
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:" + settings.port() + "/"), application);
        ApiMonitor monitor = new ApiMonitor(
                database, server, operations, subscriptions, sender, new BackupSchedule(posts, settings.backUpEvery()));
        SeedData.fill(database, collections, environments, monitors, "http://localhost:" + monitor.port());
        return monitor;
    }

    /** The port that the server listens on. */
    public int port() {
        return server.getListener("grizzly").getPort();
    }

    /** How many notifications are on their way. */
    long pendingNotifications() {
        return subscriptions.pending();
    }

    private static HttpNotificationSender sender(Settings settings) {
        HttpNotificationSenderBuilder sender = HttpNotificationSender.builder();
        return (settings.callbackHosts().isUnchecked() ? sender.uncheckedForTests() : sender).build();
    }

    @Override
    public void close() {
        // The server goes on telling how work ends while that is waited for.
        operations.close();
        backups.close();
        subscriptions.close();
        sender.close();
        server.shutdownNow();
        database.close();
    }
}
