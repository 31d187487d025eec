package dev.flowconnector.examples.apimonitor.collection;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.examples.apimonitor.lookup.FolderId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a collection.
 *
 * @param file The contents of a collection file in the format of Postman, version 2.1.
 * @param name What to call the collection; empty takes the name that stands in the file.
 * @param folderId The folder to keep the collection in.
 */
public record CollectionImport(
        @Summary("File Content") @NotNull BinaryContent file,
        @Summary("Name") @Size(max = 100) @Nullable String name,
        @FolderId @Nullable String folderId) {}
