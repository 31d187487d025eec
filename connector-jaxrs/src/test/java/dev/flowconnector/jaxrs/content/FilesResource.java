package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.BinaryContent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Says what arrived, and gives files out. */
@Path("files")
public final class FilesResource {
    private final Map<String, BinaryContent> files = new HashMap<>();

    public record Upload(BinaryContent file, String title, List<BinaryContent> more) {}

    public record Arrived(long size, long checksum, String mediaType, String name) {
        static Arrived of(BinaryContent content) throws IOException {
            CRC32 checksum = new CRC32();
            try (InputStream in = content.openStream()) {
                byte[] block = new byte[8192];
                for (int count = in.read(block); count >= 0; count = in.read(block)) {
                    checksum.update(block, 0, count);
                }
            }
            return new Arrived(
                    content.size().orElse(-1),
                    checksum.getValue(),
                    content.mediaType().orElse(null),
                    content.name().orElse(null));
        }
    }

    void put(String id, BinaryContent content) {
        files.put(id, content);
    }

    @POST
    @Path("json")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response json(Upload upload) throws IOException {
        Map<String, Object> answer = new HashMap<>();
        answer.put("title", upload.title());
        answer.put("file", upload.file() == null ? null : Arrived.of(upload.file()));
        answer.put("more", upload.more() == null ? 0 : upload.more().size());
        return Response.ok(answer, MediaType.APPLICATION_JSON).build();
    }

    @POST
    @Path("raw")
    @Consumes("*/*")
    public Response raw(BinaryContent content) throws IOException {
        return Response.ok(Arrived.of(content), MediaType.APPLICATION_JSON).build();
    }

    @POST
    @Path("echo")
    public BinaryContent echo(Upload upload) {
        return upload.file();
    }

    @POST
    @Path("parts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response parts(List<EntityPart> parts) throws IOException {
        Map<String, Arrived> arrived = new HashMap<>();
        for (EntityPart part : parts) {
            arrived.put(part.getName(), Arrived.of(part.getContent(BinaryContent.class)));
        }
        return Response.ok(arrived, MediaType.APPLICATION_JSON).build();
    }

    @POST
    @Path("form")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(@FormParam("doc") EntityPart doc, @FormParam("title") String title) throws IOException {
        return Response.ok(Map.of("doc", Arrived.of(doc.getContent(BinaryContent.class)), "title", title))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("{id}")
    public BinaryContent get(@PathParam("id") String id) {
        return files.get(id);
    }

    @GET
    @Path("{id}/tagged")
    public Response tagged(@PathParam("id") String id, @QueryParam("tag") String tag) {
        return Response.ok(files.get(id)).header("ETag", tag).build();
    }
}
