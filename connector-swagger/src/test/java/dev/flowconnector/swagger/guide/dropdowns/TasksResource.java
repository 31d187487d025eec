package dev.flowconnector.swagger.guide.dropdowns;

import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicSchema;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.FilePicker;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;

// begin: dependent
@Path("/tasks")
public class TasksResource {
    @GET
    public List<Task> list(
            @QueryParam("workspaceId") @DynamicValues(resource = LookupsResource.class, method = "workspaces")
                    String workspaceId,
            @QueryParam("projectId") @ProjectId String projectId,
            @QueryParam("language")
                    @DynamicValues(
                            resource = LookupsResource.class,
                            method = "languages",
                            value = "code",
                            title = "text")
                    String language) {
        return List.of();
    }
    // end: dependent

    // begin: body
    @POST
    public Task create(NewTask task) {
        return new Task(task.title());
    }

    public record NewTask(
            String title,

            @DynamicValues(resource = LookupsResource.class, method = "workspaces")
            String workspaceId,

            @ProjectId String projectId) {}
    // end: body

    // begin: schema
    @POST
    @Path("/{projectId}/forms")
    public Task fill(
            @PathParam("projectId") String projectId,
            @DynamicSchema(
                            resource = LookupsResource.class,
                            method = "fields",
                            arguments = @Argument(name = "projectId", input = "projectId"))
                    Map<String, Object> form) {
        return new Task(projectId);
    }

    // end: schema

    // begin: picker
    @POST
    @Path("/attachments")
    public Task attach(
            @QueryParam("folderId")
                    @FilePicker(
                            selects = FilePicker.Selection.FOLDERS,
                            open = @FilePicker.Level(resource = LookupsResource.class, method = "folders"),
                            browse =
                                    @FilePicker.Level(
                                            resource = LookupsResource.class,
                                            method = "folders",
                                            selected = "parent"))
                    String folderId) {
        return new Task(folderId);
    }
    // end: picker

    public record Task(String title) {}
}
