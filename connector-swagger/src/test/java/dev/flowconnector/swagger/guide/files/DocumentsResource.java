package dev.flowconnector.swagger.guide.files;

import dev.flowconnector.core.annotation.BinaryFormat;
import dev.flowconnector.core.annotation.PlainText;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.content.ContentLimits;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

@Path("/documents")
public class DocumentsResource {
    private final Documents documents;

    public DocumentsResource(Documents documents) {
        this.documents = documents;
    }

    // begin: upload
    @POST
    public Document upload(Upload upload) {
        return documents.add(upload.title(), upload.file());
    }

    public record Upload(String title, BinaryContent file) {}

    // end: upload

    // begin: byte
    @POST
    @Path("/scans")
    public Document scan(Scan scan) {
        return documents.add("Scan", scan.picture());
    }

    public record Scan(
            @BinaryFormat(BinaryFormat.Format.BYTE) BinaryContent picture) {}

    // end: byte

    // begin: text
    @POST
    @Path("/tables")
    public Document table(Table table) {
        return documents.add("Table", table.csv());
    }

    public record Table(@PlainText(PlainText.Meaning.TEXT) BinaryContent csv) {}

    // end: text

    // begin: limits
    static ContentLimits limits() {
        return ContentLimits.ofDefaults()
                .withMaxFileBytes(20L * 1024 * 1024)
                .withMaxFiles(10)
                .withDirectory(java.nio.file.Path.of("/var/lib/documents/tmp"));
    }

    // end: limits

    // begin: keep
    static void later(BinaryContent file, ExecutorService executor, Archive archive) {
        Runnable release = file.keep();
        try {
            executor.execute(() -> {
                try {
                    archive.store(file);
                } finally {
                    release.run();
                }
            });
        } catch (RejectedExecutionException e) {
            release.run();
            throw e;
        }
    }

    // end: keep

    // begin: raw
    @PUT
    @Path("/{id}/content")
    @Consumes(MediaType.WILDCARD)
    public void replace(@PathParam("id") String id, BinaryContent content) throws IOException {
        try (InputStream in = content.openStream()) {
            documents.replace(id, in);
        }
    }

    @GET
    @Path("/{id}/content")
    @Produces("application/pdf")
    public BinaryContent download(@PathParam("id") String id) {
        return BinaryContent.of(documents.path(id))
                .withMediaType("application/pdf")
                .withName(documents.title(id) + ".pdf");
    }

    // end: raw

    // begin: form
    @POST
    @Path("/forms")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Document form(@FormParam("doc") EntityPart doc, @FormParam("title") String title) throws IOException {
        BinaryContent file = doc.getContent(BinaryContent.class);
        return documents.add(title, file);
    }

    // end: form

    public record Document(String id, String title) {}

    interface Archive {
        void store(BinaryContent content);
    }

    interface Documents {
        Document add(String title, BinaryContent content);

        void replace(String id, InputStream content);

        java.nio.file.Path path(String id);

        String title(String id);
    }
}
