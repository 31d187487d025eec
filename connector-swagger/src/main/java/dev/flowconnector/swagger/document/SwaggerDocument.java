package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;

/**
 * A Swagger 2.0 definition: a Jackson tree that keeps every member and the order, and knows where its nodes came from.
 *
 * <p>The tree is shared, not copied; one thread at a time.
 */
public final class SwaggerDocument implements LocatedDocument {
    private final ObjectNode root;
    private final Locator locator;
    private final Optional<TextSource> source;

    private SwaggerDocument(ObjectNode root, Locator locator, Optional<TextSource> source) {
        this.root = Objects.requireNonNull(root, "root");
        this.locator = Objects.requireNonNull(locator, "locator");
        this.source = Objects.requireNonNull(source, "source");
    }

    /** A document over a tree that was generated. */
    public static SwaggerDocument of(ObjectNode root, Provenance provenance) {
        return new SwaggerDocument(
                root, new ProvenanceLocator(root, Objects.requireNonNull(provenance, "provenance")), Optional.empty());
    }

    /** A document over a tree that was read from text. */
    public static SwaggerDocument of(ObjectNode root, TextSource source) {
        return new SwaggerDocument(root, source.locator(), Optional.of(source));
    }

    @Override
    public ObjectNode root() {
        return root;
    }

    /** Where the node at a pointer came from: its own origin, else that of the nearest object around it. */
    @Override
    public Origin origin(JsonPointer pointer) {
        return locator.value(pointer);
    }

    @Override
    public Origin keyOrigin(JsonPointer pointer) {
        return locator.key(pointer);
    }

    @Override
    public Optional<TextSource> source() {
        return source;
    }

    /**
     * Where the nodes of a generated definition came from; says nothing about one that was read from text.
     *
     * @param text the bytes that the definition is written as
     */
    public SourceMap sourceMap(byte[] text) {
        return locator instanceof ProvenanceLocator generated
                ? SourceMap.of(root, generated.provenance(), text)
                : SourceMap.none();
    }

    /** The text of the definition: ASCII-escaped JSON, two-space indent, {@code \n}, no BOM. */
    public String toJson() {
        return JsonText.of(root);
    }
}
