package dev.flowconnector.benchmarks.generate;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.document.JsonText;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the shapes of the made-up API and no others: a floor, not a reader that anybody could use. */
final class MinimalReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final TypeFactory TYPES = TypeFactory.defaultInstance();

    private final TypeProperties properties;
    private final ObjectNode definitions = NODES.objectNode();
    private final Deque<Class<?>> pending = new ArrayDeque<>();

    MinimalReader(TypeProperties properties) {
        this.properties = properties;
    }

    String read(List<Class<?>> classes) {
        ObjectNode root = NODES.objectNode().put("swagger", "2.0");
        ObjectNode paths = root.putObject("paths");
        for (Class<?> resource : classes) {
            for (Method method : resource.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        operation(paths, resource, method, verb.value().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        while (!pending.isEmpty()) {
            define(pending.removeFirst());
        }
        root.set("definitions", definitions);
        return JsonText.of(root);
    }

    private void operation(ObjectNode paths, Class<?> resource, Method method, String verb) {
        Path below = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
        ObjectNode operation = paths.withObjectProperty(path).putObject(verb);
        operation.put("operationId", resource.getSimpleName() + "_" + method.getName());
        ArrayNode parameters = operation.putArray("parameters");
        for (Parameter parameter : method.getParameters()) {
            parameters.add(parameter(parameter));
        }
        ObjectNode answer = operation.putObject("responses").putObject("200").put("description", "OK");
        if (method.getReturnType() != void.class) {
            answer.set("schema", schema(method.getGenericReturnType()));
        }
    }

    private ObjectNode parameter(Parameter parameter) {
        ObjectNode node = NODES.objectNode();
        if (parameter.isAnnotationPresent(PathParam.class)) {
            node.put("name", parameter.getAnnotation(PathParam.class).value()).put("in", "path");
        } else if (parameter.isAnnotationPresent(QueryParam.class)) {
            node.put("name", parameter.getAnnotation(QueryParam.class).value()).put("in", "query");
        } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
            node.put("name", parameter.getAnnotation(HeaderParam.class).value()).put("in", "header");
        } else {
            node.put("name", "body").put("in", "body");
            node.set("schema", schema(parameter.getParameterizedType()));
            return node;
        }
        return node.setAll(schema(parameter.getParameterizedType()));
    }

    private ObjectNode schema(Type written) {
        JavaType type = TYPES.constructType(written);
        Class<?> raw = type.getRawClass();
        ObjectNode node = NODES.objectNode();
        if (Collection.class.isAssignableFrom(raw)) {
            return node.put("type", "array").set("items", schema(type.getContentType()));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return node.put("type", "object").set("additionalProperties", schema(type.getContentType()));
        }
        if (raw.isEnum()) {
            ArrayNode values = node.put("type", "string").putArray("enum");
            for (Object constant : raw.getEnumConstants()) {
                values.add(constant.toString());
            }
            return node;
        }
        if (raw.getName().startsWith("synthetic.")) {
            if (!definitions.has(raw.getSimpleName())) {
                definitions.putObject(raw.getSimpleName());
                pending.add(raw);
            }
            return node.put("$ref", "#/definitions/" + raw.getSimpleName());
        }
        return node.put("type", raw == boolean.class ? "boolean" : raw == int.class ? "integer" : "string");
    }

    private void define(Class<?> type) {
        ObjectNode definition = NODES.objectNode().put("type", "object");
        ObjectNode members = definition.putObject("properties");
        properties.of(type).forEach((name, member) -> members.set(name, schema(member)));
        definitions.set(type.getSimpleName(), definition);
    }
}
