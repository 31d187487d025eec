package dev.flowconnector.swagger.guide.files;

import dev.flowconnector.core.annotation.BinaryFormat;
import dev.flowconnector.core.content.BinaryContent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

@Path("/documents")
public class DocumentsResource {
    private final Documents documents;

    public DocumentsResource(Documents documents) {
        this.documents = documents;
    }

    // begin: upload
    @POST
    public Document upload(Upload upload) throws IOException {
        return documents.add(upload.title(), upload.file().openStream());
    }

    public record Upload(String title, BinaryContent file) {}

    // end: upload

    // begin: byte
    @POST
    @Path("/scans")
    public Document scan(Scan scan) throws IOException {
        return documents.add("Scan", scan.picture().openStream());
    }

    public record Scan(
            @BinaryFormat(BinaryFormat.Format.BYTE) BinaryContent picture) {}

    // end: byte

    // begin: raw
    @PUT
    @Path("/{id}/content")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public void replace(@PathParam("id") String id, byte[] content) {
        documents.replace(id, content);
    }

    @GET
    @Path("/{id}/content")
    @Produces("application/pdf")
    public BinaryContent download(@PathParam("id") String id) {
        return documents.read(id);
    }

    // end: raw

    public record Document(String id, String title) {}

    interface Documents {
        Document add(String title, InputStream content);

        void replace(String id, byte[] content);

        BinaryContent read(String id);
    }
}
