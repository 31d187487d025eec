package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;

/**
 * The {@code apiProperties.json} of a connector as a tree.
 *
 * <p>The tree is shared, not copied; one thread at a time.
 */
public final class PropertiesDocument implements LocatedDocument {
    private final ObjectNode root;
    private final Locator locator;
    private final Optional<TextSource> source;

    private PropertiesDocument(ObjectNode root, Locator locator, Optional<TextSource> source) {
        this.root = Objects.requireNonNull(root, "root");
        this.locator = Objects.requireNonNull(locator, "locator");
        this.source = Objects.requireNonNull(source, "source");
    }

    /** A document over a tree that was generated. */
    public static PropertiesDocument of(ObjectNode root) {
        return new PropertiesDocument(root, pointer -> Origin.WHOLE, Optional.empty());
    }

    /** A document over a tree that was read from text. */
    public static PropertiesDocument of(ObjectNode root, TextSource source) {
        return new PropertiesDocument(root, source.locator(), Optional.of(source));
    }

    @Override
    public ObjectNode root() {
        return root;
    }

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
}
