package dev.flowconnector.swagger.golden.lookups;

import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DisplayName;
import dev.flowconnector.core.annotation.DynamicSchema;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.FilePicker;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.TestConnection;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
public interface TasksResource {
    /** Lists the tasks of a project. */
    @GET
    List<Task> list(
            @QueryParam("workspaceId") @WorkspaceId String workspaceId,
            @QueryParam("projectId")
                    @Summary("Project")
                    @DynamicValues(
                            resource = LookupsResource.class,
                            method = "projects",
                            value = "id",
                            title = "name/text",
                            arguments = @Argument(name = "workspaceId", input = "workspaceId"))
                    String projectId,
            @QueryParam("language") @DynamicValues(resource = LookupsResource.class, method = "languages")
                    String language);

    /** Creates a task. */
    @POST
    Task create(@NotNull NewTask task);

    /** Fills the form of a task. */
    @POST
    @Path("/{projectId}/forms")
    @DynamicSchema(
            resource = LookupsResource.class,
            method = "fields",
            arguments = {
                @Argument(name = "projectId", input = "projectId"),
                @Argument(name = "writable", literal = "false")
            })
    Map<String, Object> fill(
            @PathParam("projectId") String projectId,
            @DynamicSchema(
                            resource = LookupsResource.class,
                            method = "fields",
                            arguments = {
                                @Argument(name = "projectId", input = "projectId"),
                                @Argument(name = "writable", literal = "true")
                            })
                    Map<String, Object> form);

    /**
     * Adds what a region wants to know of a task; neither drop-down nor fields need a path.
     *
     * @param regionId the region to tell
     * @param details what the region wants to know
     */
    @POST
    @Path("/regions/{regionId}/details")
    void addDetails(
            @PathParam("regionId") @DynamicValues(resource = LookupsResource.class, method = "regions") int regionId,
            @DynamicSchema(
                            resource = LookupsResource.class,
                            method = "details",
                            arguments = @Argument(name = "regionId", input = "regionId"))
                    Map<String, Object> details);

    /** Moves a task to a folder. */
    @POST
    @Path("/moves")
    void move(
            @QueryParam("folderId")
                    @NotNull
                    @Summary("Folder")
                    @FilePicker(
                            selects = FilePicker.Selection.FOLDERS,
                            open = @FilePicker.Level(resource = LookupsResource.class, method = "folders"),
                            browse =
                                    @FilePicker.Level(
                                            resource = LookupsResource.class,
                                            method = "subfolders",
                                            selected = "folderId"))
                    String folderId);

    /** Says who is signed in. */
    @GET
    @Path("/me")
    @TestConnection
    Task me();

    record NewTask(@NotNull String title, @NotNull Place place, Priority priority) {}

    /** Where a task belongs. */
    record Place(
            @WorkspaceId @NotNull String workspaceId,

            @Summary("Project")
            @DynamicValues(
                    resource = LookupsResource.class,
                    method = "projects",
                    value = "id",
                    title = "name/text",
                    arguments = @Argument(name = "workspaceId", input = "workspaceId"))
            String projectId) {}

    enum Priority {
        @DisplayName("Now")
        HIGH,
        @DisplayName("Some day")
        LOW
    }

    record Task(String title, Priority priority) {}
}
