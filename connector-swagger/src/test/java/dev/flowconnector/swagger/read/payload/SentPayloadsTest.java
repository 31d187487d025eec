package dev.flowconnector.swagger.read.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.flowconnector.core.annotation.RequestTrigger;
import dev.flowconnector.core.webhook.DeliveryAnswer;
import dev.flowconnector.core.webhook.Integrations;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.SourceDocs;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A flow with Schema Validation switched on takes what is sent: each payload fits its strict schema. */
class SentPayloadsTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-02T12:00:00Z");

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();

    record Settings() {}

    @RequestTrigger(strict = true)
    record Shipment(
            long number,
            OffsetDateTime at,
            @Nullable String note,
            Optional<String> promised,
            List<@Nullable String> remarks,
            Map<String, Integer> counts,
            @Nullable Parcel parcel,
            List<Parcel> parcels) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Parcel(@Nullable String id, Size size, @Nullable Size before) {}

    enum Size {
        SMALL,
        LARGE
    }

    @Test
    void everythingThere_fits() throws Exception {
        Parcel parcel = new Parcel("p1", Size.LARGE, Size.SMALL);

        assertFits(new Shipment(
                1, NOON, "fragile", Optional.of("today"), List.of("a"), Map.of("a", 1), parcel, List.of(parcel)));
    }

    @Test
    void asMuchAbsentAsMayBe_fits() throws Exception {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("nothing", null);

        assertFits(new Shipment(
                1,
                NOON,
                null,
                Optional.empty(),
                Arrays.asList("a", null),
                counts,
                null,
                List.of(new Parcel(null, Size.SMALL, null))));
    }

    @Test
    void otherThanDeclared_doesNotFit() throws IOException {
        JsonSchema schema = schema();

        assertThat(schema.validate(mapper.readTree("{\"number\": 1}"))).isNotEmpty();
        assertThat(schema.validate(mapper.readTree(
                        "{\"number\": 1, \"at\": \"2026-01-02T12:00:00Z\", \"remarks\": [], \"counts\": {},"
                                + " \"parcels\": [], \"note\": null}")))
                .hasSize(1);
        assertThat(schema.validate(mapper.readTree(
                        "{\"number\": 1, \"at\": \"2026-01-02T12:00:00Z\", \"remarks\": [], \"counts\": {},"
                                + " \"parcels\": [], \"more\": 1}")))
                .hasSize(1);
    }

    private void assertFits(Shipment shipment) throws Exception {
        try (Subscriptions subscriptions = Subscriptions.builder(
                        (url, json, eventId) -> {
                            sent.add(json);
                            return new DeliveryAnswer.Answered(202, Optional.empty(), "");
                        },
                        mapper)
                .build()) {
            Integrations integrations = Integrations.of(subscriptions);
            String id = integrations
                    .add("Flow", "https://prod-1.westeurope.logic.azure.com/x", new Settings())
                    .id();
            assertThat(integrations.test(id, shipment)).isEmpty();
        }
        String json = sent.take();
        assertThat(schema().validate(mapper.readTree(json))).as(json).isEmpty();
    }

    private JsonSchema schema() {
        ReadContext context = ReadContext.of(mapper, ReadSettings.DEFAULTS, SourceDocs.NONE);
        return JsonSchemaFactory.getInstance(VersionFlag.V4)
                .getSchema(RequestTriggers.read(List.of(Shipment.class), context)
                        .get(0)
                        .schema());
    }
}
