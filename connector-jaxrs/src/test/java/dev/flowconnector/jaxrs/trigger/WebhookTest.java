package dev.flowconnector.jaxrs.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.webhook.CallbackCipher;
import dev.flowconnector.core.webhook.CallbackUrl;
import dev.flowconnector.core.webhook.DeliveryAnswer;
import dev.flowconnector.core.webhook.SubscriptionInfo;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.jaxrs.CapabilityKeys;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import dev.flowconnector.jaxrs.TestServer.Answer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Items 7 to 9 of the check list for the run time, over HTTP. */
class WebhookTest {
    private static final String KEY = "k1:3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=";
    private static final String ADMIN = "/_connector/admin/subscriptions";
    private static final String URL = "https://prod-1.westeurope.logic.azure.com/workflows/1?sp=%2Frun&sig=SECRET";

    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private final CapabilityKeys keys = CapabilityKeys.parse(KEY);
    private final Subscriptions subscriptions =
            Subscriptions.builder(this::send).cipher(keys.callbackCipher()).build();
    private final TestServer server = TestServer.of(new ResourceConfig()
            .register(new Hooks(subscriptions))
            .register(new RegionHooks(subscriptions))
            .register(new Ann())
            .register(new ConnectorFeature(ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                    .subscriptions(subscriptions)
                    .subscriptionAdmin(request -> "1".equals(request.getHeaderString("X-Admin")))
                    .keys(keys)
                    .build())));

    record OrderFilter(String region, @NotificationUrl String callbackUrl) {}

    /** What the trigger declares. */
    static class OrderEvent {
        private final int number;

        OrderEvent(int number) {
            this.number = number;
        }

        public int getNumber() {
            return number;
        }
    }

    /** What the application knows besides. */
    static final class InternalOrder extends OrderEvent {
        InternalOrder(int number) {
            super(number);
        }

        public String getMargin() {
            return "40 %";
        }
    }

    /** The trigger of an application. */
    @Path("/hooks")
    public static final class Hooks {
        private final Subscriptions subscriptions;

        Hooks(Subscriptions subscriptions) {
            this.subscriptions = subscriptions;
        }

        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        public Subscription<OrderEvent> onOrder(OrderFilter filter) {
            return subscriptions.accept(filter);
        }
    }

    record RegionFilter(@NotificationUrl String callbackUrl) {}

    record TicketFilter(@NotificationUrl String callbackUrl) {}

    /** Annotations that a class inherits. */
    @Path("/regions/{region}")
    public interface Regions {
        /** A trigger. */
        @POST
        @Path("/orders")
        @Consumes(MediaType.APPLICATION_JSON)
        Subscription<OrderEvent> onOrder(@PathParam("region") String region, RegionFilter filter);

        /** Another one. */
        @POST
        @Path("/tickets")
        @Consumes(MediaType.APPLICATION_JSON)
        Subscription<List<String>> onTickets(@PathParam("region") String region, TicketFilter filter);
    }

    /** Triggers that are described elsewhere. */
    public static final class RegionHooks implements Regions {
        private final Subscriptions subscriptions;

        RegionHooks(Subscriptions subscriptions) {
            this.subscriptions = subscriptions;
        }

        @Override
        public Subscription<OrderEvent> onOrder(String region, RegionFilter filter) {
            return subscriptions.accept(filter);
        }

        @Override
        public Subscription<List<String>> onTickets(String region, TicketFilter filter) {
            return subscriptions.accept(filter);
        }
    }

    /** Everybody with a key is Ann. */
    static final class Ann implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getHeaderString("X-Api-Key") == null) {
                request.abortWith(Response.status(401).build());
                return;
            }
            request.setSecurityContext(new SecurityContext() {
                @Override
                public Principal getUserPrincipal() {
                    return () -> "ann";
                }

                @Override
                public boolean isUserInRole(String role) {
                    return false;
                }

                @Override
                public boolean isSecure() {
                    return true;
                }

                @Override
                public String getAuthenticationScheme() {
                    return "key";
                }
            });
        }
    }

    @AfterEach
    void close() {
        server.close();
        subscriptions.close();
    }

    @Test
    void subscribed_201WithLocationAndNotifications_untilDeletedWithoutCredentials() throws Exception {
        Answer created = subscribe(URL);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("location")).startsWith("https://api.contoso.example/_connector/");
        assertThat(sent).isEmpty();
        SubscriptionInfo info = subscriptions.latest(1).get(0);
        assertThat(info.principal()).contains("ann");
        assertThat(info.correlation()).isEqualTo(Map.of("x-ms-workflow-id", "w1"));
        assertThat(info.state()).isEqualTo("active");

        subscriptions
                .of(OrderFilter.class)
                .notify(new OrderEvent(4711), filter -> filter.region().equals("eu"));
        assertThat(sent.poll(30, TimeUnit.SECONDS)).isEqualTo(URL + " {\"number\":4711}");

        String path = URI.create(created.header("location")).getRawPath();
        assertThat(server.send("DELETE", path, "").status()).isEqualTo(200);
        assertThat(server.send("DELETE", path, "").status()).isEqualTo(200);
        assertThat(subscriptions.latest(1)).isEmpty();
        assertThat(server.send("DELETE", path + "x", "").status()).isEqualTo(404);
    }

    @Test
    void eventOfASubclass_writtenAsDeclared() throws Exception {
        subscribe(URL);
        subscriptions.of(OrderFilter.class).notify(new InternalOrder(7));

        assertThat(sent.poll(30, TimeUnit.SECONDS)).isEqualTo(URL + " {\"number\":7}");
    }

    @Test
    void methodsThatInheritTheirAnnotations_promiseByTheirBodies() {
        assertThatThrownBy(() -> subscriptions.of(RegionFilter.class).notify("no order"))
                .hasMessageContaining("OrderEvent'");
        assertThatThrownBy(() -> subscriptions.of(TicketFilter.class).notify("no list"))
                .hasMessageContaining("java.util.List<java.lang.String>'");
    }

    @Test
    void administrator_seesWhoSubscribed_butNoSecret() throws Exception {
        Answer created = subscribe(URL);
        String id = subscriptions.latest(1).get(0).id();

        Answer list = server.send("GET", ADMIN, "", "X-Admin: 1");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body())
                .contains("\"pendingNotifications\":0", "\"id\":\"" + id + "\"", "\"expects\":\"every_event\"")
                .contains("\"state\":\"active\"", "\"principal\":\"ann\"", "\"x-ms-workflow-id\":\"w1\"")
                .doesNotContain("SECRET", "logic.azure.com", "\"eu\"", created.header("location"));
        Answer one = server.send("GET", ADMIN + "/" + id, "", "X-Admin: 1");
        assertThat(list.body()).contains(one.body());
        assertThat(server.send("GET", ADMIN + "/unknown", "", "X-Admin: 1").status())
                .isEqualTo(404);
        assertThat(server.send("DELETE", ADMIN + "/" + id, "", "X-Admin: 1").status())
                .isEqualTo(405);
        assertThat(server.send("GET", ADMIN, "").status()).isEqualTo(403);
        assertThat(subscriptions.find(id)).isPresent();
    }

    @Test
    void administratorOfAnotherRegister_refusedAtStart() {
        ConnectorRuntime.Builder builder = ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                .keys(keys)
                .subscriptions(id -> {})
                .subscriptionAdmin(request -> true);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("subscriptionAdmin shows what Subscriptions know");
    }

    @Test
    void severalOfOneWorkflow_allowed() throws IOException {
        assertThat(subscribe(URL).status()).isEqualTo(201);
        assertThat(subscribe(URL).status()).isEqualTo(201);
        assertThat(subscriptions.latest(5)).hasSize(2);
    }

    @Test
    void hostileCallback_400WithTheReasonAndNoSecret() throws IOException {
        Answer refused = subscribe("https://169.254.169.254/latest?sig=SECRET");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("CallbackUrlRefused", "must name its host; an IP address is not allowed")
                .doesNotContain("SECRET");
        assertThat(subscriptions.latest(1)).isEmpty();
    }

    @Test
    void storedUrl_readByKeysThatKnowTheOldOne() {
        CallbackCipher old = keys.callbackCipher();
        CapabilityKeys changed = CapabilityKeys.parse("k2:AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=," + KEY);

        assertThat(changed.callbackCipher().open(old.seal(URL, "s1"), "s1")).isEqualTo(URL);
        assertThat(old.seal(URL, "s1")).doesNotContain("SECRET");
    }

    private Answer subscribe(String url) throws IOException {
        return server.send(
                "POST",
                "/hooks",
                "{\"region\":\"eu\",\"callbackUrl\":\"" + url + "\"}",
                "Content-Type: application/json",
                "X-Api-Key: 1",
                "x-ms-workflow-id: w1");
    }

    private DeliveryAnswer send(CallbackUrl url, String json, String eventId) {
        sent.add(url.text() + " " + json);
        return new DeliveryAnswer.Answered(202, Optional.empty(), "");
    }
}
