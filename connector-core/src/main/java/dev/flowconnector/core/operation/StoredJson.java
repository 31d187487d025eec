package dev.flowconnector.core.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.store.ContentStore;
import dev.flowconnector.core.operation.store.StoredOutcome;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns inputs and results into what a store keeps, and back. */
final class StoredJson {
    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";
    /** Longer results would make rows of a table, or the heap, too heavy. */
    private static final int LONGEST_TEXT = 64 * 1024;

    private final ObjectMapper answers;
    private final ObjectMapper inputs;
    private final ContentStore contents;

    StoredJson(ObjectMapper mapper, ContentStore contents) {
        this.answers = mapper;
        this.contents = contents;
        this.inputs = mapper.copy().addMixIn(BinaryContent.class, ContentReferences.class);
        AnnotationIntrospector writing = inputs.getSerializationConfig().getAnnotationIntrospector();
        inputs.setAnnotationIntrospector(AnnotationIntrospectorPair.pair(new WriteOnlyToo(writing), writing));
    }

    /** An input as JSON, and the ids of its files. */
    record Input(String json, List<String> contents) {}

    Input write(String operationId, Object input, JavaType type) throws IOException {
        ContentReferences.Basket basket = new ContentReferences.Basket(contents, operationId);
        try {
            String json = inputs.writerFor(type)
                    .withAttribute(ContentReferences.Basket.class, basket)
                    .writeValueAsString(input);
            return new Input(json, basket.ids());
        } catch (IOException | RuntimeException e) {
            delete(basket.ids());
            throw e;
        }
    }

    Object read(String json, JavaType type) throws IOException {
        return inputs.readerFor(type)
                .withAttribute(ContentStore.class, contents)
                .readValue(json);
    }

    StoredOutcome result(String operationId, int attempt, @Nullable Object result, @Nullable JavaType type)
            throws IOException {
        if (result == null) {
            return new StoredOutcome.Empty();
        }
        String id = resultId(operationId, attempt);
        if (result instanceof BinaryContent content) {
            contents.save(id, content);
            return new StoredOutcome.Content(content.mediaType().orElse(BYTES), id, content.name());
        }
        String json = json(result, type);
        if (json.length() <= LONGEST_TEXT) {
            return new StoredOutcome.Text(JSON, json);
        }
        contents.save(id, BinaryContent.of(json.getBytes(UTF_8), JSON));
        return new StoredOutcome.Content(JSON, id, Optional.empty());
    }

    // By way of bytes: Jackson escapes some characters there that it does not escape in text.
    private String json(Object result, @Nullable JavaType type) throws JsonProcessingException {
        return new String(
                type == null
                        ? answers.writeValueAsBytes(result)
                        : answers.writerFor(type).writeValueAsBytes(result),
                UTF_8);
    }

    /** The body of the answer, as raw bytes with their media type. */
    Optional<BinaryContent> body(StoredOutcome outcome) throws IOException {
        if (outcome instanceof StoredOutcome.Text text) {
            return Optional.of(BinaryContent.of(text.text().getBytes(UTF_8), text.mediaType()));
        }
        if (outcome instanceof StoredOutcome.Content content) {
            BinaryContent body = contents.open(content.contentId())
                    .orElseThrow(() -> new IOException("The content store has lost '" + content.contentId() + "'"))
                    .withMediaType(content.mediaType());
            return Optional.of(content.name().map(body::withName).orElse(body));
        }
        return Optional.empty();
    }

    void delete(Iterable<String> ids) {
        for (String id : ids) {
            try {
                contents.delete(id);
            } catch (IOException e) {
                System.getLogger(Operations.class.getName())
                        .log(System.Logger.Level.WARNING, "Content '" + id + "' could not be deleted", e);
            }
        }
    }

    void delete(StoredOutcome outcome) {
        if (outcome instanceof StoredOutcome.Content content) {
            delete(List.of(content.contentId()));
        }
    }

    // An attempt that was overtaken must not touch the result of the one that overtook it.
    private static String resultId(String operationId, int attempt) {
        return operationId + "-out" + attempt;
    }
}
