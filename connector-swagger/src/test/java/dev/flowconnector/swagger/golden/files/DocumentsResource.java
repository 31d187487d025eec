package dev.flowconnector.swagger.golden.files;

import dev.flowconnector.core.annotation.BinaryFormat;
import dev.flowconnector.core.annotation.MediaKind;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.content.BinaryContent;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;

@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
public interface DocumentsResource {
    /** Adds a document to the archive. */
    @POST
    Document upload(@NotNull Upload upload);

    /** Adds the scan of a letter. */
    @POST
    @Path("/scans")
    Document scan(Scan scan);

    /** Adds a document by a form. */
    @POST
    @Path("/forms")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Document uploadForm(
            @FormParam("title") @Summary("Title") String title,
            @FormParam("file") @Summary("File Content") @NotNull EntityPart file);

    /** Replaces the content of a document. */
    @PUT
    @Path("/{id}/content")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    void replace(@PathParam("id") String id, InputStream content);

    /** Gets the content of a document. */
    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    BinaryContent download(@PathParam("id") String id);

    /** Gets a picture of the first page. */
    @GET
    @Path("/{id}/preview")
    @Produces("image/png")
    @MediaKind(MediaKind.Kind.IMAGE)
    byte[] preview(@PathParam("id") String id);

    /** Sends documents to print. */
    @POST
    @Path("/printouts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Printout print(@FormParam("printer") @NotNull String printer, @FormParam("copies") int copies);

    /** A document to add. */
    record Upload(
            @NotNull String title,

            @NotNull @Summary("File Content") BinaryContent file,

            List<Attachment> attachments) {}

    /** A file beside a document. */
    record Attachment(
            @Summary("File Name") String name,
            @Summary("File Content") BinaryContent content) {}

    /** A scan to add. */
    record Scan(
            @BinaryFormat(BinaryFormat.Format.BYTE) @MediaKind(MediaKind.Kind.IMAGE)
            BinaryContent picture) {}

    /** A document of the archive. */
    record Document(String id, String title, BinaryContent content) {}

    /** What was sent to the printer. */
    record Printout(int pages) {}
}
