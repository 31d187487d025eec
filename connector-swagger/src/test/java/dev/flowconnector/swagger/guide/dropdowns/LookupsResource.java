package dev.flowconnector.swagger.guide.dropdowns;

import dev.flowconnector.core.lookup.ChoiceSource;
import dev.flowconnector.core.lookup.Choices;
import dev.flowconnector.core.lookup.FieldSchema;
import dev.flowconnector.core.lookup.JsonSchema;
import dev.flowconnector.core.lookup.TreeLevel;
import dev.flowconnector.core.lookup.TreeNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

// begin: lookups
@Path("/lookups")
public class LookupsResource {
    private final Directory directory;

    public LookupsResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @Path("/workspaces")
    public Choices<String> workspaces() {
        return Choices.of(directory.workspaces(), Entry::id, Entry::name);
    }

    @GET
    @Path("/workspaces/{workspaceId}/projects")
    public Choices<String> projects(@PathParam("workspaceId") String workspaceId) {
        return Choices.of(directory.projects(workspaceId), Entry::id, Entry::name);
    }
    // end: lookups

    // begin: own
    @GET
    @Path("/languages")
    public List<Language> languages() {
        return List.of(new Language("de", "Deutsch"), new Language("en", "English"));
    }

    public record Language(String code, String text) {}

    // end: own

    // begin: fields
    @GET
    @Path("/projects/{projectId}/fields")
    public FieldSchema fields(@PathParam("projectId") String projectId) {
        JsonSchema schema = JsonSchema.object();
        for (Entry question : directory.questions(projectId)) {
            schema = schema.optional(question.id(), JsonSchema.text().summary(question.name()));
        }
        return FieldSchema.of(schema.required(
                "workspace", JsonSchema.text().summary("Workspace").choices(ChoiceSource.of("GetLookupWorkspaces"))));
    }

    // end: fields

    // begin: tree
    @GET
    @Path("/folders")
    public TreeLevel folders(@QueryParam("parent") String parent) {
        return new TreeLevel(directory.folders(parent).stream()
                .map(folder -> TreeNode.folder(folder.id(), folder.name()))
                .toList());
    }

    // end: tree

    public record Entry(String id, String name) {}

    interface Directory {
        List<Entry> workspaces();

        List<Entry> projects(String workspaceId);

        List<Entry> questions(String projectId);

        List<Entry> folders(String parent);
    }
}
