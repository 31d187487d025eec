package dev.flowconnector.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.Visibility;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String json(JsonSchema schema) throws JsonProcessingException {
        return JSON.writeValueAsString(schema.toMap());
    }

    @Test
    void words_areThoseOfTheDesigner() throws JsonProcessingException {
        JsonSchema schema = JsonSchema.object()
                .required(
                        "number",
                        JsonSchema.text()
                                .summary("Number")
                                .description("Of the invoice.")
                                .visibility(Visibility.Level.IMPORTANT))
                .required(
                        "version",
                        JsonSchema.integer()
                                .visibility(Visibility.Level.INTERNAL)
                                .defaultValue(2))
                .optional("state", JsonSchema.text().oneOf(List.of("open", "closed")))
                .optional("lines", JsonSchema.arrayOf(JsonSchema.object().optional("amount", JsonSchema.number())));
        assertThat(json(schema))
                .isEqualTo("{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"string\",\"x-ms-summary\":"
                        + "\"Number\",\"description\":\"Of the invoice.\",\"x-ms-visibility\":\"important\"},"
                        + "\"version\":{\"type\":\"integer\",\"x-ms-visibility\":\"internal\",\"default\":2},"
                        + "\"state\":{\"type\":\"string\",\"enum\":[\"open\",\"closed\"]},"
                        + "\"lines\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":"
                        + "{\"amount\":{\"type\":\"number\"}}}}},\"required\":[\"number\",\"version\"]}");
    }

    @Test
    void choices_areForBothGenerationsOfDesigners() throws JsonProcessingException {
        JsonSchema schema = JsonSchema.text()
                .choices(ChoiceSource.of("LookUpCustomers")
                        .withInput("workspaceId", "workspace")
                        .withLiteral("kind", "active"));
        assertThat(json(schema))
                .isEqualTo("{\"type\":\"string\",\"x-ms-dynamic-values\":{\"operationId\":\"LookUpCustomers\","
                        + "\"parameters\":{\"workspaceId\":{\"parameter\":\"workspace\"},\"kind\":\"active\"},"
                        + "\"value-collection\":\"value\",\"value-path\":\"id\",\"value-title\":\"name\"},"
                        + "\"x-ms-dynamic-list\":{\"operationId\":\"LookUpCustomers\",\"parameters\":"
                        + "{\"workspaceId\":{\"parameterReference\":\"workspace\"},\"kind\":{\"value\":\"active\"}},"
                        + "\"itemsPath\":\"value\",\"itemValuePath\":\"id\",\"itemTitlePath\":\"name\"}}");
    }

    enum State {
        OPEN,
        CLOSED
    }

    record Order(
            @Summary("Number") @Visibility(Visibility.Level.IMPORTANT)
            String id,

            int total,
            BigDecimal price,
            boolean paid,
            Optional<LocalDate> due,
            Instant placed,
            State state,
            List<Order> parts,
            Map<String, String> more,
            List<byte[]> files) {}

    @Test
    void type_isReadAsJacksonWritesIt() throws JsonProcessingException {
        assertThat(json(JsonSchema.of(new ObjectMapper(), Order.class)))
                .isEqualTo(
                        "{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\",\"x-ms-summary\":\"Number\","
                                + "\"x-ms-visibility\":\"important\"},\"total\":{\"type\":\"integer\"},"
                                + "\"price\":{\"type\":\"number\"},\"paid\":{\"type\":\"boolean\"},"
                                + "\"due\":{\"type\":\"string\",\"format\":\"date\"},"
                                + "\"placed\":{\"type\":\"string\",\"format\":\"date-time\"},"
                                + "\"state\":{\"type\":\"string\",\"enum\":[\"OPEN\",\"CLOSED\"]},"
                                + "\"parts\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{}}},"
                                + "\"more\":{\"type\":\"object\",\"properties\":{}},"
                                + "\"files\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"byte\"}}},"
                                + "\"required\":[\"total\",\"paid\"]}");
    }

    record Delivery(
            int parcelCount,
            @Visibility(Visibility.Level.INTERNAL) int shard) {}

    @Test
    void typeOfAnApplicationWithNamesOfItsOwn_hasThoseNames() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        assertThat(json(JsonSchema.of(mapper, Delivery.class)))
                .isEqualTo("{\"type\":\"object\",\"properties\":{\"parcel_count\":{\"type\":\"integer\"},"
                        + "\"shard\":{\"type\":\"integer\",\"x-ms-visibility\":\"internal\"}},"
                        + "\"required\":[\"parcel_count\"]}");
    }

    @Test
    void mistakes_failWhereTheyAreMade() {
        JsonSchema text = JsonSchema.text();
        JsonSchema hidden = text.visibility(Visibility.Level.INTERNAL);
        JsonSchema object = JsonSchema.object().optional("a", text);
        assertThatThrownBy(() -> FieldSchema.of(text)).hasMessageContaining("has the type 'string'");
        assertThatThrownBy(() -> text.optional("a", text)).hasMessageStartingWith("Only objects have properties");
        assertThatThrownBy(() -> object.required("a", text)).hasMessage("The object has two properties named 'a'");
        assertThatThrownBy(() -> object.required("b", hidden)).hasMessageContaining("'b' is required and internal");
        assertThatThrownBy(() -> ChoiceSource.of("X").withInput("p", "body/q")).hasMessageContaining("'body/q'");
    }
}
