package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.naming.Sentences;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.source.Doc;
import dev.flowconnector.swagger.read.type.TypeReader;
import dev.flowconnector.swagger.read.type.Use;

/** What the API will post to the notification URL. */
final class NotificationWriter {
    private final ReadContext context;
    private final TypeReader types;

    NotificationWriter(ReadContext context, TypeReader types) {
        this.context = context;
        this.types = types;
    }

    ObjectNode write(ResourceMethod method, Outcome.Webhook webhook) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("description", description(method, webhook));
        ObjectNode payload = types.read(webhook.payload(), Use.RESPONSE, method.view(), Annotations.NONE);
        if (webhook.notifies() == Outcome.Notifies.BATCH) {
            ObjectNode array = JsonNodeFactory.instance.objectNode().put("type", "array");
            array.set("items", payload);
            content.set("schema", array);
        } else {
            content.set("schema", payload);
        }
        return content;
    }

    private String description(ResourceMethod method, Outcome.Webhook webhook) {
        Class<?> payload = webhook.payload().getRawClass();
        return method.annotations()
                .find(ConnectorNames.NOTIFICATION_CONTENT)
                .flatMap(words -> words.text("description"))
                .or(() -> context.docs().of(payload).map(Doc::text).filter(text -> !text.isBlank()))
                .map(Sentences::ended)
                .orElse(webhook.isTrigger() ? "What the trigger delivers." : "What the flow waits for.");
    }
}
