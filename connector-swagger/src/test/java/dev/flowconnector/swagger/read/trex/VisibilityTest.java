package dev.flowconnector.swagger.read.trex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.swagger.read.Reading;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** VisibilityTests: fifteen rows, a property, a parameter and a method with each visibility. */
class VisibilityTest {

    public static class Model {
        @Visibility(Visibility.Level.ADVANCED)
        public String advanced = "";

        @Visibility(Visibility.Level.NORMAL)
        public String normal = "";

        @Visibility(Visibility.Level.IMPORTANT)
        public String important = "";

        @Visibility(Visibility.Level.INTERNAL)
        public String internal = "";

        public String none = "";
    }

    @Path("/properties")
    public static class PropertyResource {
        @POST
        public void post(Model model) {}
    }

    @Path("/parameters")
    public static class ParameterResource {
        @GET
        public String get(
                @QueryParam("advanced") @Visibility(Visibility.Level.ADVANCED) String advanced,
                @QueryParam("normal") @Visibility(Visibility.Level.NORMAL) String normal,
                @QueryParam("important") @Visibility(Visibility.Level.IMPORTANT) String important,
                @QueryParam("internal") @Visibility(Visibility.Level.INTERNAL) String internal,
                @QueryParam("none") String none) {
            return advanced + normal + important + internal + none;
        }
    }

    @Path("/methods")
    public static class MethodResource {
        @GET
        @Path("/advanced")
        @Visibility(Visibility.Level.ADVANCED)
        public String advanced() {
            return "";
        }

        @GET
        @Path("/normal")
        @Visibility(Visibility.Level.NORMAL)
        public String normal() {
            return "";
        }

        @GET
        @Path("/important")
        @Visibility(Visibility.Level.IMPORTANT)
        public String important() {
            return "";
        }

        @GET
        @Path("/internal")
        @Visibility(Visibility.Level.INTERNAL)
        public String internal() {
            return "";
        }

        @GET
        @Path("/none")
        public String none() {
            return "";
        }
    }

    private static void assertVisibility(JsonNode node, String expected) {
        assertThat(node.isObject()).isTrue();
        assertThat(node.path("x-ms-visibility").asText("absent")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "property: {0} is {1}")
    @CsvSource({"advanced,advanced", "normal,absent", "important,important", "internal,internal", "none,absent"})
    void property(String name, String expected) {
        assertVisibility(Reading.of(PropertyResource.class).at("/definitions/Model/properties/" + name), expected);
    }

    @ParameterizedTest(name = "parameter: {0} is {1}")
    @CsvSource({"advanced,advanced", "normal,absent", "important,important", "internal,internal", "none,absent"})
    void parameter(String name, String expected) {
        for (JsonNode parameter : Reading.of(ParameterResource.class).at("/paths/~1parameters/get/parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                assertVisibility(parameter, expected);
                return;
            }
        }
        throw new AssertionError(name);
    }

    @ParameterizedTest(name = "method: {0} is {1}")
    @CsvSource({"advanced,advanced", "normal,absent", "important,important", "internal,internal", "none,absent"})
    void method(String name, String expected) {
        assertVisibility(Reading.of(MethodResource.class).at("/paths/~1methods~1" + name + "/get"), expected);
    }
}
