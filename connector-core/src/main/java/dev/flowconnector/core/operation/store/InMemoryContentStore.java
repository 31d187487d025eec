package dev.flowconnector.core.operation.store;

import dev.flowconnector.core.content.BinaryContent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Contents are immutable, so keeping them is enough. */
final class InMemoryContentStore implements ContentStore {
    private final Map<String, BinaryContent> contents = new ConcurrentHashMap<>();

    @Override
    public void save(String id, BinaryContent content) {
        if (contents.putIfAbsent(id, content) != null) {
            throw new IllegalArgumentException("A content with this id exists: '" + id + "'");
        }
    }

    @Override
    public Optional<BinaryContent> open(String id) {
        return Optional.ofNullable(contents.get(id));
    }

    @Override
    public void delete(String id) {
        contents.remove(id);
    }
}
