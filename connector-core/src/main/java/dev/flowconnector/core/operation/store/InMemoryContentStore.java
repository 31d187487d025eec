package dev.flowconnector.core.operation.store;

import dev.flowconnector.core.content.BinaryContent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Contents are immutable, so keeping them beyond their request is enough. */
final class InMemoryContentStore implements ContentStore {
    private final Map<String, Kept> contents = new ConcurrentHashMap<>();

    private record Kept(BinaryContent content, Runnable release) {}

    @Override
    public void save(String id, BinaryContent content) {
        Kept kept = new Kept(content, content.keep());
        if (contents.putIfAbsent(id, kept) != null) {
            kept.release().run();
            throw new IllegalArgumentException("A content with this id exists: '" + id + "'");
        }
    }

    @Override
    public Optional<BinaryContent> open(String id) {
        return Optional.ofNullable(contents.get(id)).map(Kept::content);
    }

    @Override
    public void clear() {
        contents.keySet().forEach(this::delete);
    }

    @Override
    public void delete(String id) {
        Kept removed = contents.remove(id);
        if (removed != null) {
            removed.release().run();
        }
    }
}
