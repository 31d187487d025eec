package dev.flowconnector.swagger.read.payload;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.type.TypeReader;
import dev.flowconnector.swagger.read.type.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the types with {@code @RequestTrigger}. What is wrong with them goes to the findings. */
public final class RequestTriggers {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,79}");

    private final ReadContext context;
    private final Map<String, RequestTrigger> byName = new LinkedHashMap<>();

    private RequestTriggers(ReadContext context) {
        this.context = context;
    }

    /** The types among some classes, in the order of the classes. */
    public static List<RequestTrigger> read(Collection<Class<?>> classes, ReadContext context) {
        RequestTriggers reader = new RequestTriggers(context);
        for (Class<?> type : classes) {
            Annotations annotations = Annotations.of(type);
            if (!annotations.has(ConnectorNames.CONNECTOR_IGNORE)) {
                annotations.find(ConnectorNames.REQUEST_TRIGGER).ifPresent(said -> reader.read(type, said));
            }
        }
        return new ArrayList<>(reader.byName.values());
    }

    private void read(Class<?> type, AnnotationValues said) {
        Origin origin = context.elements().of(type);
        String name = said.text("value").filter(text -> !text.isEmpty()).orElseGet(() -> derived(type));
        if (!NAME.matcher(name).matches()) {
            context.findings()
                    .add(Finding.error(
                            "request-trigger-name-invalid",
                            origin,
                            "@RequestTrigger has the name \"" + name
                                    + "\". Allowed are letters, digits and hyphens, 80 at most; it becomes the name of a"
                                    + " file.",
                            "Write @RequestTrigger(\"" + derived(type) + "\")."));
            return;
        }
        RequestTrigger other = byName.get(name.toLowerCase(Locale.ROOT));
        if (other != null) {
            context.findings()
                    .add(Finding.error(
                            "request-trigger-name-duplicate",
                            origin,
                            "Two types have the schema \"" + name + "\": \""
                                    + other.type().getName() + "\" and \"" + type.getName() + "\".",
                            "Write another name in @RequestTrigger(\"…\") on one of the two."));
            return;
        }
        schema(type, said.flag("strict"), name)
                .ifPresentOrElse(
                        schema -> byName.put(name.toLowerCase(Locale.ROOT), new RequestTrigger(name, type, schema)),
                        () -> context.findings().add(noObject(type, origin)));
    }

    private Optional<ObjectNode> schema(Class<?> type, boolean strict, String name) {
        JavaType resolved = context.mapper().constructType(type);
        TypeReader types = new TypeReader(context);
        ObjectNode read = types.read(resolved, Use.RESPONSE, Optional.empty(), Annotations.NONE);
        ObjectNode schema =
                new Draft4(types.definitions(), new Presence(context.mapper()), strict).write(name, read, resolved);
        return Optional.of(schema)
                .filter(written -> written.path("type").asText().equals("object"));
    }

    private static Finding noObject(Class<?> type, Origin origin) {
        return Finding.error(
                "request-trigger-no-object",
                origin,
                "@RequestTrigger stands on \"" + type.getName()
                        + "\", which is not written as an object with properties: a maker would have nothing to choose"
                        + " from.",
                "Put it on a class or record with properties, or remove it.");
    }

    private static String derived(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
