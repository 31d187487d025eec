package dev.flowconnector.swagger.read.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.SourceDocs;
import dev.flowconnector.swagger.read.type.TypeReader;
import dev.flowconnector.swagger.read.type.Use;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonbAnnotationsTest {

    @JsonbPropertyOrder({"when", "price"})
    public static class Offer {
        @JsonbProperty("offer-id")
        public String id;

        @JsonbTransient
        public String secret;

        @JsonbNumberFormat("#0.00")
        public double price;

        @JsonbDateFormat("yyyy-MM-dd")
        public Instant when;

        public LocalDate day;

        private String title;

        @JsonbProperty("headline")
        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }
    }

    public static class Made {
        private final String name;

        @JsonbCreator
        public Made(@JsonbProperty("full-name") String name) {
            this.name = name;
        }

        @JsonbProperty("full-name")
        public String getName() {
            return name;
        }
    }

    private static ObjectNode read(Class<?> type, Use use) {
        ObjectMapper mapper = MapperChoice.of(
                        Optional.empty(), List.of(type), JsonbAnnotationsTest.class.getClassLoader(), new Findings())
                .mapper();
        TypeReader reader = new TypeReader(ReadContext.of(mapper, ReadSettings.DEFAULTS, SourceDocs.NONE));
        JavaType resolved = mapper.constructType(type);
        reader.read(resolved, use, Optional.empty(), Annotations.NONE);
        return (ObjectNode) reader.definitions().required(type.getSimpleName());
    }

    @Test
    void names_order_andOmissions_areThoseOfJsonb() {
        ObjectNode offer = read(Offer.class, Use.RESPONSE);

        assertThat(offer.path("properties").properties().stream().map(Map.Entry::getKey))
                .containsExactly("when", "price", "offer-id", "day", "headline");
    }

    @Test
    void formats_areThoseOfJsonb() {
        ObjectNode offer = read(Offer.class, Use.RESPONSE);

        assertThat(offer.at("/properties/price/type").asText()).isEqualTo("string");
        assertThat(offer.at("/properties/when/format").asText()).isEqualTo("date");
        assertThat(offer.at("/properties/day/format").asText()).isEqualTo("date");
    }

    @Test
    void creator_namesItsParameters() {
        ObjectNode made = read(Made.class, Use.REQUEST);

        assertThat(made.path("properties").properties().stream().map(Map.Entry::getKey))
                .containsExactly("full-name");
    }
}
