package dev.flowconnector.examples.apimonitor.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A collection is posted as a whole, for safe keeping.
 *
 * @param workspaceId The workspace of the collection.
 * @param collectionId The collection.
 * @param when When it is posted.
 */
public record CollectionBackup(
        @NotBlank String workspaceId,
        @NotBlank String collectionId,
        @NotNull When when) {

    /** When a collection is posted. */
    public enum When {
        /** Each time that it was created or updated. */
        ON_CHANGE,
        /** Again and again, as the service is set up: once a day unless said otherwise. */
        ON_SCHEDULE
    }

    boolean isOf(String workspace, String collection, When occasion) {
        return workspaceId.equals(workspace) && collectionId.equals(collection) && when == occasion;
    }
}
