package dev.flowconnector.examples.apimonitor.integration;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What a team does is posted.
 *
 * @param workspaceId The workspace of the team.
 * @param collectionId One collection; none takes all of the workspace.
 */
public record TeamActivity(
        @NotBlank String workspaceId, @Nullable String collectionId) {

    /** Whether an activity is posted. */
    boolean wants(String workspace, ActivityPayload activity) {
        boolean any = collectionId == null || collectionId.isBlank();
        return workspaceId.equals(workspace) && (any || activity.collectionUid().equals(collectionId));
    }
}
