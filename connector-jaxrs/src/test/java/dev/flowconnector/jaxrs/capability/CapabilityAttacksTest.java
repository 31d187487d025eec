package dev.flowconnector.jaxrs.capability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.trigger.Watermark;
import dev.flowconnector.jaxrs.CapabilityKeys;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import dev.flowconnector.jaxrs.TestServer.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Check list of runtime.md 13, numbers 2 and 13, from outside. */
class CapabilityAttacksTest {
    private static final String PUBLIC = "https://api.contoso.example/";
    private static final String KEY = "k1:3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=";
    private static final String OTHER = "k1:4q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=";

    private final List<String> ended = new CopyOnWriteArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T12:00:00Z"));
    private TestServer server;

    /** Knows its callers by a header. */
    static final class Authentication implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            String name = caller(request).orElseThrow(() -> new NotAuthorizedException("Sign in.", "Test"));
            SecurityContext before = request.getSecurityContext();
            request.setSecurityContext(new SecurityContext() {
                @Override
                public Principal getUserPrincipal() {
                    return () -> name;
                }

                @Override
                public boolean isUserInRole(String role) {
                    return false;
                }

                @Override
                public boolean isSecure() {
                    return before.isSecure();
                }

                @Override
                public String getAuthenticationScheme() {
                    return "Test";
                }
            });
        }

        static Optional<String> caller(ContainerRequestContext request) {
            String user = request.getHeaderString("X-User");
            if ("wrong".equals(user)) {
                throw new NotAuthorizedException("The credentials are wrong.", "Test");
            }
            return Optional.ofNullable(user);
        }
    }

    /** News that never end. */
    private final class Ticks implements PollSource<String> {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public String name() {
            return "ticks";
        }

        @Override
        public List<String> after(Watermark mark, int limit, Map<String, String> parameters) {
            return IntStream.rangeClosed(1, calls.incrementAndGet())
                    .mapToObj(String::valueOf)
                    .filter(tick -> watermark(tick).compareTo(mark) > 0)
                    .toList();
        }

        @Override
        public Watermark watermark(String tick) {
            return Watermark.of(now.get(), Long.parseLong(tick));
        }
    }

    /** Two triggers. */
    @Path("/triggers")
    public static class Triggers {
        private final PollSource<String> ticks;

        Triggers(PollSource<String> ticks) {
            this.ticks = ticks;
        }

        @POST
        public Subscription<String> subscribe() {
            return Subscription.created("hook-1");
        }

        @GET
        public PollBatch<String> poll() {
            return PollBatch.begin(ticks, Map.of("customer", "Contoso"));
        }
    }

    @BeforeEach
    void start() {
        server = server(KEY);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private TestServer server(String key) {
        Ticks ticks = new Ticks();
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create(PUBLIC))
                .keys(CapabilityKeys.parse(key))
                .subscriptions(ended::add)
                .pollSource(ticks)
                .credentials(Authentication::caller)
                .clock(now::get)
                .build();
        ConnectorFeature feature = new ConnectorFeature(runtime);
        return TestServer.of(new Triggers(ticks), new Authentication(), feature, new ConnectorFeature(runtime));
    }

    private String subscribe() throws Exception {
        return path(server.send("POST", "/triggers", "", "X-User: ada"));
    }

    private static String path(Answer answer) {
        assertThat(answer.header("location")).startsWith(PUBLIC + "_connector/");
        return answer.header("location").substring(PUBLIC.length() - 1);
    }

    @Test
    @DisplayName("2: an unsubscribe URL works without credentials, and again")
    void withoutCredentials_ends() throws Exception {
        String hook = subscribe();
        assertThat(server.send("DELETE", hook, "").status()).isEqualTo(200);
        assertThat(server.send("DELETE", hook + "/", "").status()).isEqualTo(200);
        assertThat(ended).containsExactly("hook-1", "hook-1");
    }

    @Test
    @DisplayName("2: a proxied call with its path encoded once more works")
    void pathEncodedTwice_works() throws Exception {
        String hook = subscribe();
        String token = hook.substring(hook.lastIndexOf('/') + 1);
        assertThat(server.send("DELETE", "/_connector/subscriptions/" + token.replace(".", "%252E"), "")
                        .status())
                .isEqualTo(200);
        assertThat(server.send("DELETE", "/%5Fconnector/subscriptions/" + token.replace(".", "%2e"), "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("2: credentials that arrive are checked")
    void credentialsThatArrive_checked() throws Exception {
        String hook = subscribe();
        assertThat(server.send("DELETE", hook, "", "X-User: ada").status()).isEqualTo(200);
        Answer wrong = server.send("DELETE", hook, "", "X-User: wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("www-authenticate")).isEqualTo("Test");
        Answer other = server.send("DELETE", hook, "", "X-User: bob");
        assertThat(other.status()).isEqualTo(404);
        assertThat(ended).hasSize(1);
    }

    @Test
    @DisplayName("2: the next URL belongs to the same principal, though the call in between had no credentials")
    void principal_takenOverFromUrlToUrl() throws Exception {
        String first = path(server.get("/triggers", "X-User: ada"));
        String second = path(server.get(first));
        assertThat(second).isNotEqualTo(first);
        assertThat(server.get(second, "X-User: bob").status()).isEqualTo(404);
        assertThat(server.get(second, "X-User: ada").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("13: identity headers of the platform are nobody's identity")
    void identityHeaders_meanNothing() throws Exception {
        assertThat(server.send("POST", "/triggers", "", "x-ms-client-principal-name: ada", "x-ms-client-object-id: ada")
                        .status())
                .isEqualTo(401);
        Answer hook = server.send("POST", "/triggers", "", "X-User: ada");
        assertThat(hook.header("set-cookie")).isEmpty();
    }

    @Test
    void refusals_lookTheSame() throws Exception {
        String hook = subscribe();
        String poll = path(server.get("/triggers", "X-User: ada"));
        String forged;
        try (TestServer stranger = server(OTHER)) {
            forged = path(stranger.send("POST", "/triggers", "", "X-User: ada"));
        }
        List<String> attacks = List.of(
                forged,
                hook.substring(0, hook.length() - 1),
                hook.replace("/subscriptions/", "/operations/"),
                poll.replace("/polls/", "/pages/"),
                hook.replace("k1.", "k2."),
                hook.replace("k1.", ""),
                hook + "/../x",
                "/_connector/subscriptions/",
                "/_connector/subscriptions/k1.",
                "/_connector/nothing/k1.AAAA",
                "/_connector/subscriptions/%00",
                "/_connector/polls/k1." + "A".repeat(7_000));
        for (String attack : attacks) {
            for (String method : List.of("GET", "DELETE", "POST", "OPTIONS")) {
                Answer refused = server.send(method, attack, "");
                assertThat(refused.status()).as(method + " " + attack).isEqualTo(404);
                assertThat(refused.body().replaceAll("\"requestId\":\"[^\"]*\"", ""))
                        .as(attack)
                        .isEqualTo(server.get("/_connector/").body().replaceAll("\"requestId\":\"[^\"]*\"", ""));
            }
        }
        assertThat(ended).isEmpty();
    }

    @Test
    void expired_isToldApart_forWhatExpires() throws Exception {
        Capabilities capabilities = new Capabilities(List.of(RootKey.parse(KEY)), Duration.ofDays(31), now::get);
        String status = "/_connector/operations/" + capabilities.token(CapabilityKind.OPERATION, "", "x");
        String hook = subscribe();
        now.set(now.get().plus(Duration.ofDays(33)));
        Answer expired = server.get(status);
        assertThat(expired.status()).isEqualTo(410);
        assertThat(expired.body()).contains("\"code\":\"Expired\"");
        assertThat(server.send("DELETE", hook, "").status()).isEqualTo(200);
    }

    @Test
    void verbs_asHttpHasThem() throws Exception {
        String hook = subscribe();
        String poll = path(server.get("/triggers", "X-User: ada"));
        Answer read = server.get(hook);
        assertThat(read.status()).isEqualTo(405);
        assertThat(read.header("allow")).isEqualTo("DELETE, OPTIONS");
        Answer options = server.send("OPTIONS", poll, "");
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.header("allow")).isEqualTo("GET, HEAD, OPTIONS");
        Answer head = server.send("HEAD", poll, "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(path(head)).startsWith("/_connector/polls/");
        assertThat(server.send("POST", poll, "").header("allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void everyAnswer_isKeptByNoCache() throws Exception {
        String hook = subscribe();
        String poll = path(server.get("/triggers", "X-User: ada"));
        Capabilities capabilities = new Capabilities(List.of(RootKey.parse(KEY)), Duration.ofDays(31), now::get);
        String status = "/_connector/operations/" + capabilities.token(CapabilityKind.OPERATION, "", "x");
        assertUncached(server.get(poll), 200);
        assertUncached(server.send("HEAD", poll, ""), 200);
        assertUncached(server.send("OPTIONS", poll, ""), 204);
        assertUncached(server.get(hook), 405);
        assertUncached(server.send("DELETE", hook, "", "X-User: wrong"), 401);
        assertUncached(server.send("DELETE", hook, ""), 200);
        assertUncached(server.get("/_connector/polls/x"), 404);
        now.set(now.get().plus(Duration.ofDays(33)));
        assertUncached(server.get(status), 410);
        assertUncached(server.get("/triggers", "X-User: ada"), 202);
        assertThat(server.send("POST", "/triggers", "").header("cache-control"))
                .as("an answer of the application")
                .isEmpty();
    }

    private static void assertUncached(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("cache-control")).as("" + status).isEqualTo("no-store");
    }
}
