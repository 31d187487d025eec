package dev.flowconnector.containers.app;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.core.operation.OperationLimits;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.operation.RetryAfter;
import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.core.webhook.DeliveryPolicy;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.PublicBaseUrl;
import dev.flowconnector.jaxrs.TrustedProxies;
import dev.flowconnector.webhook.HttpNotificationSender;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** The application that every container runs. */
@ApplicationPath(ShopApplication.PATH)
public class ShopApplication extends Application {
    /** Below which the container has it. */
    public static final String PATH = "api";

    /** Below which the platform reaches it, through a gateway. */
    public static final String PUBLIC_URL = "https://api.contoso.example/shop/";

    /** What the platform sends with the calls of a connection. */
    public static final String CREDENTIALS = "Bearer 5f1c0f3f-credentials-of-the-connection";

    /** Asks for an outage of its own; see {@link OutageFilter}. */
    public static final String OUTAGE_HEADER = "X-Outage";

    /** How the platform's gateway calls the connection, in a header of the requests that pass it. */
    public static final String REFERRER = "https://msmanaged-na.azure-apim.net/apim/shop-5fe/0123456789";

    /** Where the reverse proxy is whose headers count. */
    public static final String PROXY = "127.0.0.2";

    /** Most bytes of a file. */
    public static final int MAX_FILE = 1_000_000;

    /** Most bytes of a request that brings files; below the 2 MiB that Undertow takes by itself. */
    public static final int MAX_REQUEST = 1_800_000;

    /** Refusals after which a subscription ends whose flow is off. */
    public static final int TROUBLES = 3;

    private static final DeliveryPolicy IMPATIENT = new DeliveryPolicy(
            Duration.ZERO,
            Duration.ofMillis(5),
            Duration.ofMillis(50),
            Duration.ofMinutes(5),
            4,
            4,
            TROUBLES,
            Duration.ZERO);

    // More than wait at gates at the same time.
    private static final int THREADS = 16;

    private final Gates gates = new Gates();
    private final Numbers numbers = new Numbers();
    private final Subscriptions subscriptions;
    private final Set<Object> singletons;

    /** A new application with nothing in it. */
    public ShopApplication() {
        Operations operations = Operations.builder()
                .retryAfter(RetryAfter.fixed(Duration.ofSeconds(1)))
                .handler(new ReceiptJob())
                .handler(new GatedJob(gates))
                .limits(new OperationLimits(THREADS, THREADS, 2 * THREADS))
                .build();
        Operations limited =
                Operations.builder().limits(new OperationLimits(1, 0, 1)).build();
        PublicBaseUrl address = PublicBaseUrl.of(URI.create(PUBLIC_URL))
                .withXForwarded(TrustedProxies.at(PROXY))
                .withReferrer();
        this.subscriptions = Subscriptions.builder(
                        HttpNotificationSender.builder().uncheckedForTests().build())
                .hosts(CallbackHosts.uncheckedForTests())
                .policy(IMPATIENT)
                .build();
        Subscriptions strict =
                Subscriptions.builder(HttpNotificationSender.create()).build();
        ConnectorRuntime runtime = ConnectorRuntime.builder(address)
                .operations(operations)
                .contents(ContentLimits.ofDefaults().withMaxFileBytes(MAX_FILE).withMaxRequestBytes(MAX_REQUEST))
                .subscriptions(subscriptions)
                .pollSource(numbers)
                .pageSource(numbers.pages())
                .build();
        this.singletons = Set.of(
                new FilesResource(),
                new WorkResource(operations, limited, gates),
                new TriggersResource(numbers),
                new WebhooksResource(subscriptions, strict),
                new LookupsResource(),
                new ErrorsResource(),
                new AuthenticationFilter(),
                new RestrictedFilter(),
                new OutageFilter(),
                new JacksonJsonProvider(),
                new ConnectorFeature(runtime));
    }

    /** Where work waits. */
    public Gates gates() {
        return gates;
    }

    /** What there is to poll and to page. */
    public Numbers numbers() {
        return numbers;
    }

    /** The flows that are to be told. */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }
}
