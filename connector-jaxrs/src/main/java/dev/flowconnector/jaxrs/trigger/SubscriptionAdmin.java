package dev.flowconnector.jaxrs.trigger;

import dev.flowconnector.core.webhook.SubscriptionInfo;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.jaxrs.admin.AdminResource;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Shows administrators who subscribed, and how notifications fare. It says nothing of callback URLs, filters and payloads. */
public final class SubscriptionAdmin implements AdminResource {
    private static final int LATEST = 100;

    private final Subscriptions subscriptions;
    private final Predicate<ContainerRequestContext> access;

    /** Subscriptions for those whom the application lets in. */
    public SubscriptionAdmin(Subscriptions subscriptions, Predicate<ContainerRequestContext> access) {
        this.subscriptions = subscriptions;
        this.access = access;
    }

    @Override
    public String name() {
        return "subscriptions";
    }

    @Override
    public boolean isFor(ContainerRequestContext request) {
        return access.test(request);
    }

    @Override
    public Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("pendingNotifications", subscriptions.pending());
        all.put(
                "subscriptions",
                subscriptions.latest(LATEST).stream()
                        .map(SubscriptionAdmin::json)
                        .toList());
        return all;
    }

    @Override
    public Optional<Map<String, Object>> one(String id) {
        return subscriptions.find(id).map(SubscriptionAdmin::json);
    }

    private static Map<String, Object> json(SubscriptionInfo info) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", info.id());
        json.put("trigger", info.trigger());
        json.put("expects", info.expects());
        json.put("state", info.state());
        info.principal().ifPresent(principal -> json.put("principal", principal));
        json.put("created", info.created().toString());
        info.lastSuccess().map(Instant::toString).ifPresent(at -> json.put("lastSuccess", at));
        json.put("troubles", info.troubles());
        if (!info.lastTrouble().isEmpty()) {
            json.put("lastTrouble", info.lastTrouble());
        }
        json.put("correlation", new TreeMap<>(info.correlation()));
        return json;
    }
}
