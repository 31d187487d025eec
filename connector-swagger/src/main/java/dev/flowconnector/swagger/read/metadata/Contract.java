package dev.flowconnector.swagger.read.metadata;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a resource method promises, by its return type or by the annotation that says the same. */
enum Contract {
    ACTION("an action"),
    LONG_RUNNING("AsyncOperation"),
    WEBHOOK("Subscription"),
    POLLING("PollBatch or PollSingle"),
    PAGE("Page");

    private static final Map<String, Contract> BY_TYPE = Map.of(
            ConnectorNames.ASYNC_OPERATION, LONG_RUNNING,
            ConnectorNames.SUBSCRIPTION, WEBHOOK,
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
        return byType(method.result().getRawClass())
                .orElseGet(() -> BY_ANNOTATION.stream()
                        .filter(entry -> method.annotations().has(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(ACTION));
    }

    private static Optional<Contract> byType(Class<?> type) {
        Contract own = BY_TYPE.get(type.getName());
        return own != null
                ? Optional.of(own)
                : Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                        .flatMap(above -> byType(above).stream())
                        .findFirst();
    }

    /** Reports words for a payload that does not exist. */
    void checkWords(ResourceMethod method, Findings findings) {
        if (this == WEBHOOK) {
            return;
        }
        method.annotations()
                .find(ConnectorNames.NOTIFICATION_CONTENT)
                .ifPresent(words -> findings.add(Finding.error(
                        "notification-content-without-webhook",
                        method.origin(),
                        words.shown() + " \"" + words.text("description").orElse("")
                                + "\" stands on a method that subscribes no webhook. Allowed are methods that return "
                                + "Subscription or carry @WebhookTrigger.",
                        "Remove it, or return Subscription.")));
    }
}
