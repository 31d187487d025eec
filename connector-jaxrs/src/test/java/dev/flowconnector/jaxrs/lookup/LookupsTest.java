package dev.flowconnector.jaxrs.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.flowconnector.core.lookup.Choices;
import dev.flowconnector.core.lookup.FieldSchema;
import dev.flowconnector.core.lookup.JsonSchema;
import dev.flowconnector.core.lookup.TreeLevel;
import dev.flowconnector.core.lookup.TreeNode;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import dev.flowconnector.jaxrs.TestServer.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the designer asks for is in its one shape, whatever the application does with its own JSON. */
class LookupsTest {
    private TestServer server;

    /** Lookups, and what can go wrong with them. */
    @Path("/lookups")
    @Produces("application/json")
    public static class LookupsResource {
        @GET
        @Path("/lists")
        public Choices<Integer> lists() {
            return Choices.of(Map.of(7, "Invoices").entrySet(), Map.Entry::getKey, Map.Entry::getValue);
        }

        @GET
        @Path("/tree")
        public TreeLevel tree() {
            return new TreeLevel(List.of(TreeNode.folder("f", "Reports"), TreeNode.file("a", "a.pdf")));
        }

        @GET
        @Path("/fields")
        public FieldSchema fields() {
            return FieldSchema.of(JsonSchema.object().required("number", JsonSchema.text()));
        }

        @GET
        @Path("/no-fields")
        public FieldSchema noFields() {
            return FieldSchema.none();
        }

        @GET
        @Path("/null/lists")
        public @Nullable Choices<String> nullLists() {
            return null;
        }

        @GET
        @Path("/null/tree")
        public @Nullable TreeLevel nullTree() {
            return null;
        }

        @GET
        @Path("/null/fields")
        public @Nullable FieldSchema nullFields() {
            return null;
        }

        @GET
        @Path("/missing")
        public Choices<String> missing() {
            throw new NotFoundException("The site 'eu' does not exist.");
        }
    }

    /** Writes other names, and nothing that is empty. */
    static final class LoudMapper implements ContextResolver<ObjectMapper> {
        @Override
        public ObjectMapper getContext(Class<?> type) {
            return new ObjectMapper()
                    .setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                    .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
        }
    }

    @BeforeEach
    void start() {
        server = TestServer.of(
                new LookupsResource(),
                new LoudMapper(),
                new ConnectorFeature(ConnectorRuntime.builder(URI.create("https://api.contoso.example/"))
                        .build()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void assertAnswer(String path, String body) throws IOException {
        Answer answer = server.get("/lookups/" + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void lookups_haveTheShapeOfTheDefinition() throws IOException {
        assertAnswer("lists", "{\"value\":[{\"id\":7,\"name\":\"Invoices\"}]}");
        assertAnswer(
                "tree",
                "{\"value\":[{\"id\":\"f\",\"name\":\"Reports\",\"isFolder\":true},"
                        + "{\"id\":\"a\",\"name\":\"a.pdf\",\"isFolder\":false}]}");
        assertAnswer(
                "fields",
                "{\"schema\":{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"string\"}},"
                        + "\"required\":[\"number\"]}}");
        assertAnswer("no-fields", "{\"schema\":null}");
    }

    @Test
    void lookupsThatReturnNull_answer200WithNothing() throws IOException {
        assertAnswer("null/lists", "{\"value\":[]}");
        assertAnswer("null/tree", "{\"value\":[]}");
        assertAnswer("null/fields", "{\"schema\":null}");
    }

    @Test
    void failedLookup_canBeReadInTheDropDown() throws IOException {
        Answer answer = server.get("/lookups/missing");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .contains("\"message\":\"The site 'eu' does not exist.\"", "\"error\":{\"code\":\"NotFound\"");
    }
}
