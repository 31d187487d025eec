package dev.flowconnector.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A file of the application, which stays the application's. */
record PathSource(Path path) implements ContentSource {
    @Override
    public OptionalLong size() throws IOException {
        return OptionalLong.of(Files.size(path));
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
