package dev.flowconnector.swagger.read.trex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.TriggerHint;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.Reading;
import dev.flowconnector.swagger.read.mapper.MapperChoice;
import dev.flowconnector.swagger.read.run.ReadSettings;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same features where only Java has a place for them. */
class JavaAdditionsTest {

    public record Labelled(
            @Summary("Friendly") @Visibility(Visibility.Level.ADVANCED)
            String name,

            @DynamicValues(operationId = "Names") String choice) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Snake(
            @Summary("Friendly") @Visibility(Visibility.Level.IMPORTANT)
            String givenName) {}

    public static class JsonbModel {
        @JsonbProperty("wire_name")
        @Summary("Friendly")
        @Visibility(Visibility.Level.ADVANCED)
        public String javaName = "";
    }

    @Path("/jsonb")
    public static class JsonbResource {
        @POST
        public void post(JsonbModel body) {}
    }

    @Path("/names")
    public static class NamesResource {
        @GET
        @Operation(operationId = "Names")
        public List<String> names() {
            return List.of();
        }
    }

    @Path("/records")
    public static class RecordResource {
        @POST
        public void post(Labelled body) {}

        @POST
        @Path("/snake")
        public void postSnake(Snake body) {}
    }

    public static class Filter {
        @QueryParam("from")
        @Summary("First day")
        @Visibility(Visibility.Level.ADVANCED)
        public String from = "";

        @QueryParam("name")
        @DynamicValues(operationId = "Names")
        public String name = "";
    }

    public record RecordFilter(
            @QueryParam("until") @Summary("Last day") String until) {}

    @Path("/filters")
    public static class FilterResource {
        @GET
        public String get(@BeanParam Filter filter, @BeanParam RecordFilter last) {
            return filter.from + last.until();
        }
    }

    @Path("/contracts")
    public interface ContractResource {
        @GET
        @Path("/{id}")
        @Summary("Get contract")
        @Visibility(Visibility.Level.IMPORTANT)
        String get(@PathParam("id") @Summary("Contract number") String id);
    }

    public static class ContractImplementation implements ContractResource {
        @Override
        public String get(String id) {
            return id;
        }
    }

    public record Hook(@NotificationUrl String callback) {}

    @Path("/parents")
    public static class ParentResource {
        @Path("/{id}/children")
        public ChildResource children(@PathParam("id") @Summary("Parent number") String id) {
            return new ChildResource();
        }
    }

    public static class ChildResource {
        @GET
        @Summary("List children")
        public String list(@QueryParam("top") @Summary("Row limit") int top) {
            return "";
        }

        @POST
        @Path("/hooks")
        @TriggerHint("Add a child.")
        public Subscription<String> onChild(Hook hook) {
            throw new IllegalStateException();
        }
    }

    private static JsonNode parameter(JsonNode operation, String name) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        throw new AssertionError(name + " in " + operation);
    }

    @Test
    void recordComponents_labelVisibilityAndDropDown() {
        Reading reading = Reading.of(RecordResource.class, NamesResource.class);
        JsonNode name = reading.at("/definitions/Labelled/properties/name");

        assertThat(name.path("x-ms-summary").asText()).isEqualTo("Friendly");
        assertThat(name.path("x-ms-visibility").asText()).isEqualTo("advanced");
        assertThat(reading.at("/definitions/Labelled/properties/choice/x-ms-dynamic-values/operationId")
                        .asText())
                .isEqualTo("Names");
    }

    @Test
    void namingStrategy_labelAndVisibilityUnderTheWireName() {
        JsonNode name =
                Reading.of(RecordResource.class, NamesResource.class).at("/definitions/Snake/properties/given_name");

        assertThat(name.path("x-ms-summary").asText()).isEqualTo("Friendly");
        assertThat(name.path("x-ms-visibility").asText()).isEqualTo("important");
    }

    @Test
    void jsonbProperty_labelAndVisibilityUnderTheWireName() {
        ObjectMapper mapper = MapperChoice.of(
                        Optional.empty(),
                        List.of(JsonbResource.class, JsonbModel.class),
                        getClass().getClassLoader(),
                        new Findings())
                .mapper();
        JsonNode name = Reading.of(mapper, ReadSettings.DEFAULTS, JsonbResource.class)
                .at("/definitions/JsonbModel/properties/wire_name");

        assertThat(name.path("x-ms-summary").asText()).isEqualTo("Friendly");
        assertThat(name.path("x-ms-visibility").asText()).isEqualTo("advanced");
    }

    @Test
    void beanParameters_labelVisibilityAndDropDown() {
        JsonNode get = Reading.of(FilterResource.class, NamesResource.class).at("/paths/~1filters/get");

        assertThat(parameter(get, "from").path("x-ms-summary").asText()).isEqualTo("First day");
        assertThat(parameter(get, "from").path("x-ms-visibility").asText()).isEqualTo("advanced");
        assertThat(parameter(get, "name").at("/x-ms-dynamic-list/operationId").asText())
                .isEqualTo("Names");
        assertThat(parameter(get, "until").path("x-ms-summary").asText()).isEqualTo("Last day");
    }

    @Test
    void interfaceMethods_countForTheImplementation() {
        JsonNode get =
                Reading.of(ContractImplementation.class, ContractResource.class).at("/paths/~1contracts~1{id}/get");

        assertThat(get.path("summary").asText()).isEqualTo("Get contract");
        assertThat(get.path("x-ms-visibility").asText()).isEqualTo("important");
        assertThat(parameter(get, "id").path("x-ms-summary").asText()).isEqualTo("Contract number");
    }

    @Test
    void subResourceLocators_labelsOfBothClasses() {
        Reading reading = Reading.of(ParentResource.class);
        JsonNode list = reading.at("/paths/~1parents~1{id}~1children/get");

        assertThat(list.path("summary").asText()).isEqualTo("List children");
        assertThat(parameter(list, "id").path("x-ms-summary").asText()).isEqualTo("Parent number");
        assertThat(parameter(list, "top").path("x-ms-summary").asText()).isEqualTo("Row limit");
        assertThat(reading.at("/paths/~1parents~1{id}~1children~1hooks/post/x-ms-trigger-hint")
                        .asText())
                .isEqualTo("Add a child.");
    }
}
