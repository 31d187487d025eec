package dev.flowconnector.examples.apimonitor.trigger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts notifications to flows, once each and without waiting.
 *
 * <p>A flow is called at a URL that somebody gave us, so only https is accepted, redirects are not followed and the
 * URL, which starts the flow, is never logged.
 */
public final class NotificationSender {
    private static final Logger LOG = LoggerFactory.getLogger(NotificationSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Which callback URLs are accepted. */
    public enum Callbacks {
        /** Only https. */
        HTTPS_ONLY,
        /** Also http to this machine: a switch for development. */
        HTTPS_AND_LOOPBACK
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper mapper;
    private final Callbacks callbacks;

    /** A sender that writes payloads with the application's mapper. */
    public NotificationSender(ObjectMapper mapper, Callbacks callbacks) {
        this.mapper = mapper;
        this.callbacks = callbacks;
    }

    boolean accepts(URI callbackUrl) {
        if (callbackUrl.getHost() == null || callbackUrl.getRawUserInfo() != null) {
            return false;
        }
        return "https".equalsIgnoreCase(callbackUrl.getScheme())
                || (callbacks == Callbacks.HTTPS_AND_LOOPBACK
                        && "http".equalsIgnoreCase(callbackUrl.getScheme())
                        && LOOPBACK.contains(callbackUrl.getHost()));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The outcome is logged; there is nobody to tell it to.
    void send(Hook hook, Object payload) {
        HttpRequest request = HttpRequest.newBuilder(hook.callbackUrl())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(payload)))
                .build();
        client.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            if (failure != null) {
                LOG.warn(
                        "Notification of hook {} failed: {}",
                        hook.id(),
                        failure.getClass().getSimpleName());
            } else if (answer.statusCode() >= 300) {
                LOG.warn("Notification of hook {} was answered with {}", hook.id(), answer.statusCode());
            }
        });
    }

    private String json(Object payload) {
        try {
            return mapper.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
