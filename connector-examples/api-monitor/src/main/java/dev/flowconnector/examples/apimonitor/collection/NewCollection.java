package dev.flowconnector.examples.apimonitor.collection;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.examples.apimonitor.lookup.FolderId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection that is about to be created.
 *
 * @param name What to call the collection.
 * @param folderId The folder to keep the collection in.
 * @param requests The requests of the collection; more can be added later.
 */
public record NewCollection(
        @Summary("Name") @NotBlank @Size(max = 100) String name,
        @FolderId @Nullable String folderId,
        @Summary("Requests") List<@Valid ApiRequest> requests) {
    /** An absent list means that there are none. */
    public NewCollection {
        requests = requests == null ? List.of() : List.copyOf(requests);
    }
}
