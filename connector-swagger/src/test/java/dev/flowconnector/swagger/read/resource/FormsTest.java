package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.content.BinaryContent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Path("urlencoded")
    public static class UrlEncoded {
        @POST
        public void post(@FormParam("name") String name, @FormParam("tags") List<String> tags) {}
    }

    @Test
    void formParams_urlEncoded() {
        Scan scan = Scan.of(UrlEncoded.class);
        assertThat(scan.inputs()).isEqualTo("form name:String, form tags:List<String>");
        assertThat(scan.only().consumes()).containsExactly("application/x-www-form-urlencoded");
        assertThat(scan.findings()).isEmpty();
    }

    @Path("entity-part")
    public static class StandardMultipart {
        @POST
        @Consumes("multipart/form-data")
        public void post(
                @FormParam("file") EntityPart file,
                @FormParam("preview") BinaryContent preview,
                @FormParam("raw") InputStream raw,
                @FormParam("name") String name) {}
    }

    @Test
    void entityPartBinaryContentAndStream_files() {
        Scan scan = Scan.of(StandardMultipart.class);
        assertThat(scan.inputs())
                .isEqualTo("form_file file:EntityPart, form_file preview:BinaryContent, form_file raw:InputStream,"
                        + " form name:String");
        assertThat(scan.only().consumes()).containsExactly("multipart/form-data");
        assertThat(scan.findings()).isEmpty();
    }

    @Path("several")
    public static class SeveralFiles {
        @POST
        public void post(@FormParam("files") List<EntityPart> files) {}
    }

    @Test
    void severalFiles_oneAndReported() {
        Scan scan = Scan.of(SeveralFiles.class);
        assertThat(scan.inputs()).isEqualTo("form_file files:List<EntityPart>");
        assertThat(scan.only().consumes()).containsExactly("multipart/form-data");
        assertThat(scan.finding("several-files-in-one-field").message())
                .isEqualTo("The form field 'files' takes several files; a connector can send one.");
    }

    public record Details(String title, int pages) {}

    @Path("jersey")
    public static class Jersey {
        @POST
        @Consumes("multipart/form-data")
        public void post(
                @FormDataParam("file") InputStream file,
                @FormDataParam("file") FormDataContentDisposition description,
                @FormDataParam("copy") File copy,
                @FormDataParam("bytes") byte[] bytes,
                @FormDataParam("part") FormDataBodyPart part,
                @FormDataParam("details") Details details,
                @FormDataParam("count") int count) {}
    }

    @Test
    void jersey_streamAndDescriptionAreOneFile() {
        Scan scan = Scan.of(Jersey.class);
        assertThat(scan.inputs())
                .isEqualTo("form_file file:InputStream, form_file copy:File, form_file bytes:byte[],"
                        + " form_file part:FormDataBodyPart, form details:Details, form count:int");
        assertThat(scan.rules()).containsExactly("form-part-as-json");
        assertThat(scan.findings().get(0).message())
                .isEqualTo("The form field 'details' is a 'Details'; makers have to write it as JSON text.");
    }

    @Path("described")
    public static class OnlyDescribed {
        @POST
        public void post(@FormDataParam("file") FormDataContentDisposition description) {}
    }

    @Test
    void fileThatIsOnlyDescribed_isAFile() {
        assertThat(Scan.of(OnlyDescribed.class).inputs()).isEqualTo("form_file file:FormDataContentDisposition");
    }

    @Path("whole")
    public static class WholeForms {
        @POST
        @Path("form")
        public void form(Form form) {}

        @POST
        @Path("map")
        @Consumes("application/x-www-form-urlencoded")
        public void map(MultivaluedMap<String, String> fields, @FormParam("name") String name) {}

        @POST
        @Path("parts")
        @Consumes("multipart/form-data")
        public void parts(List<EntityPart> parts) {}

        @POST
        @Path("jersey")
        @Consumes("multipart/form-data")
        public void jersey(FormDataMultiPart parts) {}

        @POST
        @Path("object")
        @Consumes("multipart/form-data")
        public void object(Object parts) {}
    }

    @Test
    void wholeForms_fieldsUnknown() {
        Scan scan = Scan.of(WholeForms.class);
        assertThat(scan.lines())
                .containsExactly(
                        "post /whole/form () -> void",
                        "post /whole/map (form name:String) -> void",
                        "post /whole/parts () -> void",
                        "post /whole/jersey () -> void",
                        "post /whole/object () -> void");
        assertThat(scan.rules()).hasSize(5).containsOnly("form-fields-unknown");
    }

    @Path("wrong")
    @Consumes("application/json")
    public static class WrongMediaType {
        @POST
        public void post(@FormParam("name") String name) {}
    }

    @Test
    void formWithoutFormMediaType_correctedAndReported() {
        Scan scan = Scan.of(WrongMediaType.class);
        assertThat(scan.only().consumes()).containsExactly("application/x-www-form-urlencoded");
        assertThat(scan.finding("form-media-type").message())
                .isEqualTo("The form field 'name' needs 'application/x-www-form-urlencoded', but @Consumes says"
                        + " 'application/json'; the definition says 'application/x-www-form-urlencoded'.");
    }

    @Path("beside")
    public static class BodyBesideForm {
        @POST
        public void post(@FormParam("name") String name, Details details) {}

        @GET
        public void get(@FormParam("name") String name) {}
    }

    @Test
    void bodyBesideForm_bodyLeftOut_formOnGet_leftOut() {
        Scan scan = Scan.of(BodyBesideForm.class);
        assertThat(scan.lines()).containsExactly("post /beside (form name:String) -> void", "get /beside () -> void");
        assertThat(scan.rules()).containsExactly("body-beside-form", "body-on-get");
    }
}
