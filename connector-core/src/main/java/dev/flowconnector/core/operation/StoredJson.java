package dev.flowconnector.core.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.store.ContentStore;
import dev.flowconnector.core.operation.store.StoredOperation;
import dev.flowconnector.core.operation.store.StoredOutcome;
import dev.flowconnector.core.stored.StoredInputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns inputs and results into what a store keeps, and back. */
final class StoredJson {
    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";
    private static final String PLAIN = "text/plain; charset=UTF-8";
    /** Longer results would make rows of a table, or the heap, too heavy. */
    private static final int LONGEST_TEXT = 64 * 1024;

    private final ObjectMapper answers;
    private final ObjectMapper inputs;
    private final ContentStore contents;

    StoredJson(ObjectMapper mapper, ContentStore contents) {
        this.answers = mapper;
        this.contents = contents;
        this.inputs = StoredInputs.mapper(mapper).addMixIn(BinaryContent.class, ContentReferences.class);
    }

    /** An input as JSON, the ids of its files, and how large they are together. */
    record Input(String json, List<String> contents, long bytes) {}

    Input write(String operationId, Object input, JavaType type) throws IOException {
        ContentReferences.Basket basket = new ContentReferences.Basket(contents, operationId);
        try {
            String json = inputs.writerFor(type)
                    .withAttribute(ContentReferences.Basket.class, basket)
                    .writeValueAsString(input);
            return new Input(json, basket.ids(), basket.bytes());
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

    /** The result of an attempt, as the body that a quick method would have answered. */
    StoredOutcome result(StoredOperation operation, @Nullable Object result, @Nullable JavaType type)
            throws IOException {
        if (result == null) {
            return new StoredOutcome.Empty();
        }
        String id = resultId(operation);
        String said = operation.submission().mediaType();
        if (result instanceof BinaryContent content) {
            return saved(id, content.mediaType().orElse(BYTES), content);
        }
        if (result instanceof byte[] bytes) {
            return saved(id, said.isEmpty() ? BYTES : said, BinaryContent.of(bytes));
        }
        return result instanceof CharSequence text
                ? text(id, said.isEmpty() ? PLAIN : said, text.toString())
                : text(id, JSON, json(result, type));
    }

    private StoredOutcome text(String id, String mediaType, String text) throws IOException {
        return text.length() <= LONGEST_TEXT
                ? new StoredOutcome.Text(mediaType, text)
                : saved(id, mediaType, BinaryContent.of(text.getBytes(UTF_8)));
    }

    private StoredOutcome saved(String id, String mediaType, BinaryContent content) throws IOException {
        contents.save(id, content);
        return new StoredOutcome.Content(mediaType, id, ContentReferences.size(contents, id), content.name());
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

    /** Deletes what an earlier process has left. */
    void clear() {
        try {
            contents.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("The content store cannot be cleared of what an earlier process left", e);
        }
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
    private static String resultId(StoredOperation operation) {
        return operation.id() + "-out" + operation.attempt();
    }
}
