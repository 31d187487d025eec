package dev.flowconnector.swagger.read.oracle;

import static dev.flowconnector.swagger.read.oracle.SwaggerCoreGapsTest.operation;
import static dev.flowconnector.swagger.read.oracle.SwaggerCoreGapsTest.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.read.Reading;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.junit.jupiter.api.Test;

/** What swagger-core 2.2.55 was seen to get wrong about files and forms, and we must not. */
class SwaggerCoreFormGapsTest {
    @Path("/parts")
    public static class EntityPartResource {
        @POST
        @Consumes(MediaType.MULTIPART_FORM_DATA)
        public void upload(@FormParam("file") EntityPart file, @FormParam("title") String title) {}
    }

    @Test
    void entityPart_file() {
        JsonNode operation = operation(Reading.of(EntityPartResource.class));
        assertThat(parameter(operation, "file").path("type").asText()).isEqualTo("file");
        assertThat(parameter(operation, "title").path("type").asText()).isEqualTo("string");
    }

    @Path("/parts")
    public static class EntityPartsResource {
        @POST
        @Consumes(MediaType.MULTIPART_FORM_DATA)
        public void upload(List<EntityPart> parts) {}
    }

    @Test
    void listOfEntityParts_noGettersOfTheirs() {
        assertThat(Reading.of(EntityPartsResource.class).root().toString()).doesNotContain("mediaType", "fileName");
    }

    @Path("/jersey")
    public static class FormDataResource {
        @POST
        @Consumes(MediaType.MULTIPART_FORM_DATA)
        public void upload(
                @FormDataParam("file") InputStream file, @FormDataParam("file") FormDataContentDisposition detail) {}
    }

    @Test
    void jerseyFormData_oneFile() {
        Reading reading = Reading.of(FormDataResource.class);
        JsonNode parameters = operation(reading).path("parameters");
        assertThat(parameters).hasSize(1);
        assertThat(parameters.at("/0/name").asText()).isEqualTo("file");
        assertThat(parameters.at("/0/type").asText()).isEqualTo("file");
        assertThat(reading.root().toString()).doesNotContain("FormDataContentDisposition");
    }

    @Path("/files")
    public static class FileResource {
        @GET
        @Path("/stream")
        @Produces(MediaType.APPLICATION_OCTET_STREAM)
        public InputStream stream() {
            return InputStream.nullInputStream();
        }

        @GET
        @Path("/reader")
        @Produces(MediaType.TEXT_PLAIN)
        public Reader reader() {
            return Reader.nullReader();
        }

        @GET
        @Path("/bytes")
        @Produces(MediaType.APPLICATION_OCTET_STREAM)
        public byte[] bytes() {
            return new byte[0];
        }

        @GET
        @Path("/output")
        @Produces(MediaType.APPLICATION_OCTET_STREAM)
        public StreamingOutput output() {
            return out -> {};
        }
    }

    @Test
    void files_binaryStrings() {
        Reading reading = Reading.of(FileResource.class);
        for (String path : List.of("stream", "bytes", "output")) {
            JsonNode schema = reading.at("/paths/~1files~1" + path + "/get/responses/200/schema");
            assertThat(schema.path("type").asText()).as(path).isEqualTo("string");
            assertThat(schema.path("format").asText()).as(path).isEqualTo("binary");
        }
        assertThat(reading.at("/paths/~1files~1reader/get/responses/200/schema/type")
                        .asText())
                .isEqualTo("string");
    }

    @Path("/form")
    public static class FormMapResource {
        @POST
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        public void post(MultivaluedMap<String, String> form) {}
    }

    @Test
    void formMap_noDefinitionThatNobodyRefersTo() {
        assertThat(Reading.of(FormMapResource.class).root().path("definitions")).isEmpty();
    }
}
