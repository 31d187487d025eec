package dev.flowconnector.core.operation.store;

import dev.flowconnector.core.content.BinaryContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/** One file for each content. A file gets its name only when it is whole, so a crash leaves no half of one. */
final class DirectoryContentStore implements ContentStore {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,200}");

    private final Path directory;

    DirectoryContentStore(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    @Override
    public void save(String id, BinaryContent content) throws IOException {
        Path file = file(id);
        if (Files.exists(file)) {
            throw new IllegalArgumentException("A content with this id exists: '" + id + "'");
        }
        Path part = Files.createTempFile(directory, "", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.transferTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<BinaryContent> open(String id) throws IOException {
        Path file = file(id);
        return Files.exists(file)
                ? Optional.of(BinaryContent.of(() -> Files.newInputStream(file), Files.size(file)))
                : Optional.empty();
    }

    @Override
    public void delete(String id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    private Path file(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A content's id has letters, digits, '-' and '_' only, at most 200: '" + id + "'");
        }
        return directory.resolve(id);
    }
}
