package dev.flowconnector.swagger.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScalarTypesTest {

    @SuppressWarnings("ArrayRecordComponent") // what models contain
    record Scalars(
            boolean flag,
            byte small,
            int count,
            long big,
            float ratio,
            double precise,
            char letter,
            String text,
            BigInteger huge,
            BigDecimal amount,
            UUID id,
            URI link,
            URL page,
            Currency currency,
            Locale locale,
            TimeZone zone,
            byte[] bytes) {}

    @Test
    void scalars_areTypesAndKnownFormats() {
        assertThat(Reading.schemas(Reading.plain().written(Scalars.class)))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("flag", "{'type':'boolean'}"),
                        Map.entry("small", "{'type':'integer','format':'int32'}"),
                        Map.entry("count", "{'type':'integer','format':'int32'}"),
                        Map.entry("big", "{'type':'integer','format':'int64'}"),
                        Map.entry("ratio", "{'type':'number','format':'float'}"),
                        Map.entry("precise", "{'type':'number','format':'double'}"),
                        Map.entry("letter", "{'type':'string'}"),
                        Map.entry("text", "{'type':'string'}"),
                        Map.entry("huge", "{'type':'integer'}"),
                        Map.entry("amount", "{'type':'number'}"),
                        Map.entry("id", "{'type':'string','format':'uuid'}"),
                        Map.entry("link", "{'type':'string','format':'uri'}"),
                        Map.entry("page", "{'type':'string','format':'uri'}"),
                        Map.entry("currency", "{'type':'string'}"),
                        Map.entry("locale", "{'type':'string'}"),
                        Map.entry("zone", "{'type':'string'}"),
                        Map.entry("bytes", "{'type':'string','format':'byte'}")));
    }

    record Optionals(Optional<String> text, OptionalInt count, OptionalLong big, OptionalDouble ratio) {}

    @Test
    void optionals_areTheValueInside_withoutJacksonsModule() {
        assertThat(Reading.schemas(Reading.plain().written(Optionals.class)))
                .containsEntry("text", "{'type':'string'}")
                .containsEntry("count", "{'type':'integer','format':'int32'}")
                .containsEntry("big", "{'type':'integer','format':'int64'}")
                .containsEntry("ratio", "{'type':'number','format':'double'}");
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Containers(
            List<String> list, Set<Integer> set, int[] array, Map<String, Long> map, List<Map<String, int[]>> nested) {}

    @Test
    void containers_areArraysAndDictionaries() {
        assertThat(Reading.schemas(Reading.plain().written(Containers.class)))
                .containsEntry("list", "{'type':'array','items':{'type':'string'}}")
                .containsEntry("set", "{'type':'array','items':{'type':'integer','format':'int32'},'uniqueItems':true}")
                .containsEntry("array", "{'type':'array','items':{'type':'integer','format':'int32'}}")
                .containsEntry("map", "{'type':'object','additionalProperties':{'type':'integer','format':'int64'}}")
                .containsEntry(
                        "nested",
                        "{'type':'array','items':{'type':'object','additionalProperties':{'type':'array','items':"
                                + "{'type':'integer','format':'int32'}}}}");
    }

    record Anything(Object any, JsonNode tree, ArrayNode list, Map<String, Object> map, List<Object> objects) {}

    @Test
    void unknownValues_areFreeFormObjects_neverEmptyItems() {
        assertThat(Reading.schemas(Reading.plain().written(Anything.class)))
                .containsEntry("any", "{'type':'object'}")
                .containsEntry("tree", "{'type':'object'}")
                .containsEntry("list", "{'type':'array','items':{'type':'object'}}")
                .containsEntry("map", "{'type':'object','additionalProperties':true}")
                .containsEntry("objects", "{'type':'array','items':{'type':'object'}}");
    }

    record NumberAsText(
            @JsonFormat(shape = JsonFormat.Shape.STRING) long id) {}

    @Test
    void numberShapedAsText_isString() {
        assertThat(Reading.plain().bare(NumberAsText.class, "id")).isEqualTo(Reading.json("{type:'string'}"));
    }

    @Test
    void noContent_isEmpty() {
        assertThat(Reading.plain().response(void.class)).isEmpty();
        assertThat(Reading.plain().response(Void.class)).isEmpty();
    }

    @Test
    void listAtTheRoot_carriesItsItems() {
        assertThat(Reading.plain().response(String[].class))
                .isEqualTo(Reading.json("{type:'array',items:{type:'string'}}"));
    }
}
