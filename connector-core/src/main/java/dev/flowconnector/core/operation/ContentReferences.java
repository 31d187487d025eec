package dev.flowconnector.core.operation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.store.ContentStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes each file of an input into the content store and a reference into the JSON, and back. */
@JsonSerialize(using = ContentReferences.Writer.class)
@JsonDeserialize(using = ContentReferences.Reader.class)
interface ContentReferences {

    /** Where the files of one input go. */
    final class Basket {
        private final ContentStore store;
        private final String operationId;
        private final List<String> ids = new ArrayList<>();
        private long bytes;

        Basket(ContentStore store, String operationId) {
            this.store = store;
            this.operationId = operationId;
        }

        String add(BinaryContent content) throws IOException {
            String id = operationId + "-in" + ids.size();
            store.save(id, content);
            ids.add(id);
            bytes += size(store, id);
            return id;
        }

        List<String> ids() {
            return ids;
        }

        long bytes() {
            return bytes;
        }
    }

    /** How large a kept file is, as far as its store knows. */
    static long size(ContentStore store, String id) throws IOException {
        return store.open(id).map(kept -> kept.size().orElse(0)).orElse(0L);
    }

    /** Writes a reference. */
    final class Writer extends StdSerializer<BinaryContent> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(BinaryContent.class);
        }

        @Override
        public void serialize(BinaryContent content, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            Basket basket = (Basket) provider.getAttribute(Basket.class);
            generator.writeStartObject();
            generator.writeStringField("id", basket.add(content));
            if (content.mediaType().isPresent()) {
                generator.writeStringField("mediaType", content.mediaType().get());
            }
            if (content.name().isPresent()) {
                generator.writeStringField("name", content.name().get());
            }
            generator.writeEndObject();
        }

        @Override
        public void serializeWithType(
                BinaryContent content, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            // The class is final: nothing but a file can stand here.
            serialize(content, generator, provider);
        }
    }

    /** Reads a reference. */
    final class Reader extends StdDeserializer<BinaryContent> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(BinaryContent.class);
        }

        @Override
        public BinaryContent deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ContentStore store = (ContentStore) context.getAttribute(ContentStore.class);
            Reference reference = context.readValue(parser, Reference.class);
            BinaryContent content = store.open(reference.id())
                    .orElseThrow(() -> new IOException("The content store has lost '" + reference.id() + "'"));
            if (reference.mediaType() != null) {
                content = content.withMediaType(reference.mediaType());
            }
            return reference.name() == null ? content : content.withName(reference.name());
        }
    }

    /** What stands in the JSON in place of a file. */
    record Reference(
            String id, @Nullable String mediaType, @Nullable String name) {}
}
