package dev.flowconnector.containers.app;

import dev.flowconnector.core.lookup.Choice;
import dev.flowconnector.core.lookup.Choices;
import dev.flowconnector.core.lookup.FieldSchema;
import dev.flowconnector.core.lookup.JsonSchema;
import dev.flowconnector.core.lookup.TreeLevel;
import dev.flowconnector.core.lookup.TreeNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the designer asks for while a maker builds a flow. */
@Path("/lookups")
@Produces(MediaType.APPLICATION_JSON)
public class LookupsResource {

    /** A drop-down. */
    @GET
    @Path("/lists")
    public Choices<Integer> lists() {
        return new Choices<>(List.of(new Choice<>(7, "Invoices")));
    }

    /** A tree. */
    @GET
    @Path("/tree")
    public TreeLevel tree() {
        return new TreeLevel(List.of(TreeNode.folder("f", "Reports")));
    }

    /** Fields. */
    @GET
    @Path("/fields")
    public FieldSchema fields() {
        return FieldSchema.of(JsonSchema.object().optional("number", JsonSchema.text()));
    }

    /** A drop-down that forgets to answer. */
    @GET
    @Path("/null/lists")
    public @Nullable Choices<Integer> noLists() {
        return null;
    }

    /** Fields that forget to answer. */
    @GET
    @Path("/null/fields")
    public @Nullable FieldSchema noFields() {
        return null;
    }

    /** A drop-down that fails. */
    @GET
    @Path("/missing")
    public Choices<Integer> missing() {
        throw new NotFoundException("The site 'eu' does not exist.");
    }
}
