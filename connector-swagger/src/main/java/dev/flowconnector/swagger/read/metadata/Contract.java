package dev.flowconnector.swagger.read.metadata;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a resource method promises, by its return type or by the annotation that says the same. */
enum Contract {
    ACTION("an action"),
    LONG_RUNNING("AsyncOperation"),
    WEBHOOK("Subscription"),
    WEBHOOK_ACTION("WebhookAction"),
    POLLING("PollBatch or PollSingle"),
    PAGE("Page");

    private static final Map<String, Contract> BY_TYPE = Map.of(
            ConnectorNames.ASYNC_OPERATION, LONG_RUNNING,
            ConnectorNames.SUBSCRIPTION, WEBHOOK,
            ConnectorNames.WEBHOOK_ACTION, WEBHOOK_ACTION,
            ConnectorNames.POLL_BATCH, POLLING,
            ConnectorNames.POLL_SINGLE, POLLING,
            ConnectorNames.PAGE, PAGE);
    private static final List<Map.Entry<String, Contract>> BY_ANNOTATION = List.of(
            Map.entry(ConnectorNames.LONG_RUNNING, LONG_RUNNING),
            Map.entry(ConnectorNames.WEBHOOK_TRIGGER, WEBHOOK),
            Map.entry(ConnectorNames.POLLING_TRIGGER, POLLING));

    private final String text;

    Contract(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isTrigger() {
        return this == WEBHOOK || this == POLLING;
    }

    static Contract of(ResourceMethod method) {
        Contract byType = byType(method.result().getRawClass());
        if (byType != null) {
            return byType;
        }
        for (Map.Entry<String, Contract> entry : BY_ANNOTATION) {
            if (method.annotations().has(entry.getKey())) {
                return entry.getValue();
            }
        }
        return ACTION;
    }

    private static @Nullable Contract byType(Class<?> type) {
        Contract found = BY_TYPE.get(type.getName());
        if (found != null || type.isPrimitive() || type.getName().startsWith("java.")) {
            return found;
        }
        for (Class<?> above : type.getInterfaces()) {
            found = found == null ? byType(above) : found;
        }
        Class<?> superclass = type.getSuperclass();
        return found == null && superclass != null ? byType(superclass) : found;
    }

    /** Reports words for a payload that does not exist. */
    void checkWords(ResourceMethod method, Findings findings) {
        if (this == WEBHOOK || this == WEBHOOK_ACTION) {
            return;
        }
        method.annotations()
                .find(ConnectorNames.NOTIFICATION_CONTENT)
                .ifPresent(words -> findings.add(Finding.error(
                        "notification-content-without-webhook",
                        method.origin(),
                        words.shown() + " \"" + words.text("description").orElse("")
                                + "\" stands on a method that subscribes no webhook. Allowed are methods that return "
                                + "Subscription or WebhookAction, or carry @WebhookTrigger.",
                        "Remove it, or return Subscription.")));
    }
}
