package dev.flowconnector.containers.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.content.BinaryContent;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes files and gives them back. */
@Path("/files")
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    /** A body with a file in it. */
    public record Upload(@Nullable BinaryContent file) {}

    /**
     * What arrived.
     *
     * @param base64 the bytes
     * @param type the media type, or "none"
     * @param name the file's name, or "none"
     */
    public record Seen(String base64, String type, String name) {}

    /** The file in a property of the body. */
    @POST
    @Path("/property")
    public Seen property(Upload upload) throws IOException {
        return upload.file() == null ? new Seen("", "absent", "absent") : seen(upload.file());
    }

    /** The file that is the body. */
    @POST
    @Path("/body")
    @Consumes(MediaType.WILDCARD)
    public Seen body(BinaryContent file) throws IOException {
        return seen(file);
    }

    /** The file in a part of a form, among other parts. */
    @POST
    @Path("/part")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Seen part(List<EntityPart> parts) throws IOException {
        EntityPart file = named("file", parts);
        String title = named("title", parts).getContent(String.class);
        BinaryContent content = file.getContent(BinaryContent.class);
        return new Seen(
                Base64.getEncoder().encodeToString(content.bytes()),
                file.getMediaType().toString(),
                file.getFileName().orElse("none") + "/" + title);
    }

    /** The file in a part of a form that the container finds. */
    @POST
    @Path("/form")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Seen form(@FormParam("file") EntityPart file) throws IOException {
        BinaryContent content = file.getContent(BinaryContent.class);
        return seen(content);
    }

    // Not by getName(): Apache CXF gives the first part a name of its own.
    private static EntityPart named(String name, List<EntityPart> parts) {
        return parts.stream()
                .filter(part -> String.valueOf(part.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                        .contains("; name=\"" + name + "\""))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("No part is named '" + name + "'"));
    }

    /** A file as the answer. */
    @GET
    @Path("/invoice")
    @Produces(MediaType.WILDCARD)
    public BinaryContent invoice() {
        return BinaryContent.of("0123456789".getBytes(UTF_8), "application/pdf").withName("Rechnung €.pdf");
    }

    private static Seen seen(BinaryContent file) throws IOException {
        return new Seen(
                Base64.getEncoder().encodeToString(file.bytes()),
                file.mediaType().orElse("none"),
                file.name().orElse("none"));
    }
}
