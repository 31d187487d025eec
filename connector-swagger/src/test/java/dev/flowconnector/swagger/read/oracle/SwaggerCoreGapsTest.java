package dev.flowconnector.swagger.read.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.swagger.read.Reading;
import dev.flowconnector.swagger.read.run.ReadSettings;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What swagger-core 2.2.55 was seen to lose or get wrong, and we must not. */
class SwaggerCoreGapsTest {
    public record Address(String city) {}

    public record Order(
            @Summary("Ship to") Address address,
            @Summary("Number") String id) {}

    public interface OrderApi {
        @POST
        void create(@Summary("The order") Order order);
    }

    @Path("/orders")
    public static class OrderResource implements OrderApi {
        @Override
        public void create(Order order) {}
    }

    @Path("/orders")
    public static class BodyResource {
        @POST
        public void create(@Summary("The order") Order order, @Summary("Tenant") @QueryParam("tenant") String tenant) {}
    }

    @Test
    void annotationOnABodyParameter_kept() {
        JsonNode operation = operation(Reading.of(BodyResource.class));
        assertThat(parameter(operation, "body").path("x-ms-summary").asText()).isEqualTo("The order");
    }

    @Test
    void annotationOnABodyParameterOfAnInterface_kept() {
        JsonNode operation = operation(Reading.of(OrderResource.class));
        assertThat(parameter(operation, "body").path("x-ms-summary").asText()).isEqualTo("The order");
    }

    @Test
    void annotationOnAQueryParameter_writtenOnce() {
        JsonNode tenant = parameter(operation(Reading.of(BodyResource.class)), "tenant");
        assertThat(tenant.path("x-ms-summary").asText()).isEqualTo("Tenant");
        assertThat(tenant.toString()).containsOnlyOnce("x-ms-summary");
    }

    @Test
    void annotationOnAPropertyWithAnObjectType_kept() {
        Reading reading = Reading.of(BodyResource.class);
        JsonNode order = resolved(reading, parameter(operation(reading), "body").path("schema"));
        JsonNode address = resolved(reading, order.at("/properties/address"));
        assertThat(address.path("x-ms-summary").asText()).isEqualTo("Ship to");
        assertThat(address.at("/properties/city/type").asText()).isEqualTo("string");
    }

    @Path("/entity")
    public static class GenericEntityResource {
        @GET
        public GenericEntity<List<Address>> get() {
            throw new IllegalStateException();
        }
    }

    @Test
    void genericEntity_itsType() {
        Reading reading = Reading.of(GenericEntityResource.class);
        JsonNode schema = operation(reading).at("/responses/200/schema");
        assertThat(schema.path("type").asText()).isEqualTo("array");
        assertThat(resolved(reading, schema.path("items"))
                        .at("/properties/city")
                        .isMissingNode())
                .isFalse();
    }

    @Path("/report")
    public static class TwoFormatsResource {
        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public Address json() {
            return new Address("");
        }

        @GET
        @Produces("text/csv")
        public String csv() {
            return "";
        }
    }

    @Test
    void twoMethodsOnOnePathAndVerb_oneOperationAndAFinding() {
        Reading reading = Reading.of(TwoFormatsResource.class);
        assertThat(reading.at("/paths/~1report")).hasSize(1);
        assertThat(reading.at("/paths/~1report/get/operationId").asText()).isEqualTo("GetTwoFormatJson");
        assertThat(reading.findings("overload-left-out"))
                .singleElement()
                .asString()
                .contains("TwoFormatsResource#csv()");
    }

    @Path("/same")
    public static class SamePathResource {
        @GET
        @Path("/{a}/x")
        public String a(@PathParam("a") String a) {
            return a;
        }

        @GET
        @Path("/{b}/x")
        public String b(@PathParam("b") String b) {
            return b;
        }
    }

    @Test
    void pathsThatDifferInTemplateNamesOnly_oneOperationAndAFinding() {
        Reading reading = Reading.of(SamePathResource.class);
        assertThat(reading.root().path("paths")).hasSize(1);
        assertThat(reading.findings("overloads-merged"))
                .singleElement()
                .asString()
                .contains("SamePathResource#b(String)");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Cat.class, name = "cat"),
        @JsonSubTypes.Type(value = Dog.class, name = "dog")
    })
    public interface Pet {}

    public record Cat(boolean indoor) implements Pet {}

    public record Dog(int walks) implements Pet {}

    @Path("/pets")
    public static class PetResource {
        @GET
        public Pet get() {
            return new Cat(true);
        }
    }

    @Test
    void subtypeNames_known() {
        Reading reading = Reading.of(PetResource.class);
        JsonNode pet = resolved(reading, operation(reading).at("/responses/200/schema"));
        assertThat(pet.at("/properties/kind").toString()).contains("cat", "dog");
        assertThat(pet.at("/properties/indoor/type").asText()).isEqualTo("boolean");
        assertThat(pet.at("/properties/walks/type").asText()).isEqualTo("integer");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
    public sealed interface Shape permits Circle, Square {}

    public record Circle(double radius) implements Shape {}

    public record Square(double side) implements Shape {}

    @Path("/shapes")
    public static class SealedResource {
        @GET
        public Shape get() {
            return new Circle(1);
        }
    }

    @Test
    void sealedInterface_propertiesOfItsRecords() {
        Reading reading = Reading.of(SealedResource.class);
        JsonNode shape = resolved(reading, operation(reading).at("/responses/200/schema"));
        assertThat(shape.at("/properties/radius/type").asText()).isEqualTo("number");
        assertThat(shape.at("/properties/side/type").asText()).isEqualTo("number");
    }

    public static class Odd {
        public OptionalInt count = OptionalInt.empty();
        public Currency currency = Currency.getInstance("EUR");
        public LocalTime time = LocalTime.NOON;

        @Deprecated
        public String old = "";
    }

    @Path("/odd")
    public static class OddTypesResource {
        @GET
        public Odd get() {
            return new Odd();
        }
    }

    @Test
    void oddTypes_asJacksonWritesThem() {
        Reading reading = Reading.of(Readers.MAPPER, ReadSettings.DEFAULTS, OddTypesResource.class);
        JsonNode odd = resolved(reading, operation(reading).at("/responses/200/schema"));
        assertThat(odd.at("/properties/count/type").asText()).isEqualTo("integer");
        assertThat(odd.at("/properties/currency/type").asText()).isEqualTo("string");
        assertThat(odd.at("/properties/time/type").asText()).isEqualTo("string");
        assertThat(odd.at("/properties/time/format").asText()).isNotEqualTo("time-local");
        assertThat(odd.at("/properties/old").toString()).containsIgnoringCase("deprecated");
    }

    public static final class Tenant {
        private final String name;

        public Tenant(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Path("/tenant")
    public static class ConvertedHeaderResource {
        @GET
        public void get(@HeaderParam("X-Tenant") Tenant tenant) {}
    }

    @Test
    void headerTypeWithAConstructor_string() {
        Reading reading = Reading.of(ConvertedHeaderResource.class);
        assertThat(parameter(operation(reading), "X-Tenant").path("type").asText())
                .isEqualTo("string");
        assertThat(reading.root().path("definitions")).isEmpty();
    }

    @Test
    void responses_haveCodes() {
        assertThat(operation(Reading.of(ConvertedHeaderResource.class))
                        .path("responses")
                        .has("204"))
                .isTrue();
        assertThat(operation(Reading.of(OddTypesResource.class))
                        .path("responses")
                        .has("200"))
                .isTrue();
        assertThat(operation(Reading.of(OddTypesResource.class))
                        .path("produces")
                        .toString())
                .isEqualTo("[\"application/json\"]");
    }

    @Path("/unrelated")
    public static class UnrelatedResource {
        @GET
        public String get() {
            return "";
        }
    }

    @Test
    void unrelatedClass_renamesNothing() {
        String alone = operation(Reading.of(OddTypesResource.class))
                .path("operationId")
                .asText();
        Reading together = Reading.of(OddTypesResource.class, UnrelatedResource.class, PetResource.class);
        assertThat(together.at("/paths/~1odd/get/operationId").asText()).isEqualTo(alone);
    }

    static JsonNode operation(Reading reading) {
        return reading.root().path("paths").elements().next().elements().next();
    }

    static JsonNode parameter(JsonNode operation, String name) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        throw new AssertionError("There is no parameter '" + name + "' in " + operation.toPrettyString());
    }

    private static JsonNode resolved(Reading reading, JsonNode schema) {
        return schema.has("$ref") ? reading.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
