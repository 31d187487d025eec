package dev.flowconnector.examples.apimonitor.trigger;

import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.examples.apimonitor.lookup.CollectionId;
import dev.flowconnector.examples.apimonitor.lookup.WorkspaceId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Which changes start a flow.
 *
 * @param callbackUrl Where to send notifications.
 * @param workspaceId The workspace of your team.
 * @param collectionId The collection to watch; empty watches all collections of the workspace.
 */
public record CollectionHook(
        @NotificationUrl @NotNull URI callbackUrl,
        @WorkspaceId @NotBlank String workspaceId,
        @CollectionId @Nullable String collectionId) {

    /** Whether a change of a collection starts the flow. */
    public boolean wants(String workspace, String collection) {
        boolean any = collectionId == null || collectionId.isBlank();
        return workspaceId.equals(workspace) && (any || collection.equals(collectionId));
    }
}
