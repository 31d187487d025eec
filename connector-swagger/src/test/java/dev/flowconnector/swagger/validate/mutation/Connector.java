package dev.flowconnector.swagger.validate.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.model.Folder;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A connector without a fault, to be given one. Not thread-safe. */
final class Connector {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DEFINITION = "apiDefinition.swagger.json";
    private static final String PROPERTIES = "apiProperties.json";

    final ObjectNode definition = read(DEFINITION);
    final ObjectNode properties = read(PROPERTIES);
    final Map<String, byte[]> folder = new LinkedHashMap<>();
    final List<UnaryOperator<byte[]>> definitionBytes = new ArrayList<>();
    final List<UnaryOperator<byte[]>> propertiesBytes = new ArrayList<>();
    Publisher publisher = Publisher.OWNER;
    String definitionName = DEFINITION;

    Connector() {
        folder.put("readme.md", "# Contoso Orders".getBytes(StandardCharsets.UTF_8));
        folder.put("script.csx", "public class Script : ScriptBase {}".getBytes(StandardCharsets.UTF_8));
    }

    /** What the rules of a profile find. */
    List<Finding> findings(Profile profile) {
        SourceFile swagger = SourceFile.of(definitionName, bytes(definition, definitionBytes));
        SourceFile props = SourceFile.of(PROPERTIES, bytes(properties, propertiesBytes));
        Map<String, byte[]> files = new LinkedHashMap<>(folder);
        files.put(definitionName, new byte[0]);
        files.put(PROPERTIES, new byte[0]);
        return Validator.withProfile(profile)
                .publisher(publisher)
                .build()
                .validate(swagger.definition(), Optional.of(props.properties()), Folder.of(definitionName, files))
                .findings();
    }

    /** Puts a value in place of another, or adds it; {@code -} as the last step appends to a list. */
    static void set(ObjectNode root, String pointer, JsonNode value) {
        JsonNode holder = holder(root, pointer);
        String last = last(pointer);
        if (holder instanceof ArrayNode list) {
            if (last.equals("-")) {
                list.add(value);
            } else {
                list.set(Integer.parseInt(last), value);
            }
        } else {
            ((ObjectNode) holder).set(last, value);
        }
    }

    static void remove(ObjectNode root, String pointer) {
        JsonNode holder = holder(root, pointer);
        JsonNode removed = holder instanceof ArrayNode list
                ? list.remove(Integer.parseInt(last(pointer)))
                : ((ObjectNode) holder).remove(last(pointer));
        Objects.requireNonNull(removed, () -> "There is nothing at " + pointer);
    }

    static void rename(ObjectNode root, String pointer, String name) {
        ObjectNode holder = (ObjectNode) holder(root, pointer);
        ObjectNode copy = holder.deepCopy();
        holder.removeAll();
        copy.properties()
                .forEach(member ->
                        holder.set(member.getKey().equals(last(pointer)) ? name : member.getKey(), member.getValue()));
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static JsonNode holder(ObjectNode root, String pointer) {
        JsonNode holder = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (!holder.isContainerNode()) {
            throw new IllegalArgumentException("Nothing is around " + pointer);
        }
        return holder;
    }

    private static String last(String pointer) {
        return JsonPointer.compile(pointer.substring(pointer.lastIndexOf('/'))).getMatchingProperty();
    }

    private static byte[] bytes(ObjectNode root, List<UnaryOperator<byte[]>> changes) {
        byte[] bytes = root.toPrettyString().getBytes(StandardCharsets.UTF_8);
        for (UnaryOperator<byte[]> change : changes) {
            bytes = change.apply(bytes);
        }
        return bytes;
    }

    private static ObjectNode read(String name) {
        try (InputStream in = Objects.requireNonNull(Connector.class.getResourceAsStream("/mutation/" + name), name)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
