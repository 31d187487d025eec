package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.metadata.Lookup;
import dev.flowconnector.swagger.read.operation.Outcome;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.SourceDocs;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An API written as JSON, with methods behind its operations, whose lookups are resolved. A member {@code @} names the
 * field of a sample class that carries the lookup.
 */
final class Api {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    final ReadContext context = ReadContext.of(new JsonMapper(), ReadSettings.DEFAULTS, SourceDocs.NONE);
    final ObjectNode root = MAPPER.createObjectNode();
    private final List<ReadOperation> operations = new ArrayList<>();
    private final Class<?> sample;

    Api(Class<?> sample) {
        this.sample = sample;
        root.putObject("paths");
        root.putObject("definitions");
    }

    /** Adds a GET whose id is the method's name with a capital. */
    Api get(Class<?> resource, String method, String operation) {
        return operation("get", resource, method, operation);
    }

    Api operation(String verb, Class<?> resource, String name, String operation) {
        Method method = Arrays.stream(resource.getMethods())
                .filter(declared -> declared.getName().equals(name))
                .findFirst()
                .orElseThrow();
        String id = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return operation(verb, resource, method, id, operation);
    }

    Api operation(String verb, Class<?> resource, Method method, String id, String operation) {
        ObjectNode pathItem = root.withObject("/paths").putObject("/" + id);
        ObjectNode node = pathItem.putObject(verb);
        node.put("operationId", id).putArray("parameters");
        node.setAll(tree(operation));
        ResourceMethod resourceMethod = new ResourceMethod(
                resource,
                method,
                verb,
                "/" + id,
                List.of(),
                List.of(),
                List.of(),
                MAPPER.constructType(method.getGenericReturnType()),
                Optional.empty(),
                Annotations.of(method),
                Annotations.NONE,
                context.elements().of(method));
        operations.add(new ReadOperation(id, resourceMethod, new Outcome.Unknown(), node, pathItem));
        return this;
    }

    Api definition(String name, String schema) {
        root.withObject("/definitions").set(name, tree(schema));
        return this;
    }

    void notification(String id, String schema) {
        root.withObject("/paths/~1" + id + "/x-ms-notification-content").set("schema", tree(schema));
    }

    Set<String> resolve() {
        return new LookupResolver(context).resolve(root, operations);
    }

    Set<String> resolve(Set<String> selected) {
        return new LookupResolver(context).resolve(root, operations, selected);
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    List<Finding> findings() {
        return context.findings().sorted();
    }

    private ObjectNode tree(String text) {
        try {
            ObjectNode tree = (ObjectNode) MAPPER.readTree(text);
            place(tree);
            return tree;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private void place(JsonNode tree) {
        tree.forEach(this::place);
        if (tree instanceof ObjectNode node && node.has("@")) {
            waitIn(node, node.remove("@").asText());
        }
    }

    private void waitIn(ObjectNode node, String name) {
        try {
            Field field = sample.getDeclaredField(name);
            Annotations.of(field)
                    .all()
                    .forEach(annotation ->
                            new Lookup(annotation, context.elements().of(field)).waitIn(node));
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
