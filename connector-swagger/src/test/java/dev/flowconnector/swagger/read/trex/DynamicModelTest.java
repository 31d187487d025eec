package dev.flowconnector.swagger.read.trex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.read.Reading;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** DynamicModelBaseTests: objects with members that are not declared, as the definition says them. */
class DynamicModelTest {

    public static class Model {
        public String declared = "";
        private final Map<String, Object> others = new LinkedHashMap<>();

        @JsonAnyGetter
        public Map<String, Object> others() {
            return others;
        }

        @JsonAnySetter
        public void put(String name, Object value) {
            others.put(name, value);
        }
    }

    @Path("/models")
    public static class ModelResource {
        @POST
        @Consumes({MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
        @Produces({MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
        public Model post(Model model) {
            return model;
        }

        @POST
        @Path("/map")
        public Map<String, Object> postMap(Map<String, Object> model) {
            return model;
        }
    }

    private static final Reading READING = Reading.of(ModelResource.class);

    @Test
    @DisplayName("XML beside JSON: the connector speaks JSON")
    void xml() {
        assertThat(READING.at("/paths/~1models/post/consumes")).hasToString("[\"application/json\"]");
        assertThat(READING.at("/paths/~1models/post/produces")).hasToString("[\"application/json\"]");
    }

    @Test
    @DisplayName("a dictionary is an open object")
    void dictionary() {
        JsonNode schema = READING.at("/paths/~1models~1map/post/parameters/0/schema");

        assertThat(schema.path("type").asText()).isEqualTo("object");
        assertThat(schema.path("properties")).isEmpty();
    }

    @Test
    @DisplayName("a declared property stands beside what is not declared")
    void declaredProperty() {
        JsonNode properties = READING.at("/definitions/Model/properties");

        assertThat(properties.fieldNames()).toIterable().containsExactly("declared");
    }
}
