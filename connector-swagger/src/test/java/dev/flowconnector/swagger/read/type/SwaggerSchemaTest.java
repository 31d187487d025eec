package dev.flowconnector.swagger.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwaggerSchemaTest {

    record Worded(
            @Schema(title = "Short name", description = "What people say.", example = "x", nullable = true)
            String name,

            @Schema(deprecated = true, description = "Not used.")
            String old) {}

    static class Old {
        @Deprecated
        public String older = "";
    }

    @Test
    void texts_areLabelAndDescription_exampleAndNullableAreDropped() {
        Reading reading = Reading.plain();

        assertThat(reading.property(Worded.class, "name"))
                .isEqualTo(Reading.json("{type:'string','x-ms-summary':'Short name',description:'What people say.'}"));
        assertThat(reading.property(Worded.class, "old"))
                .isEqualTo(Reading.json(
                        "{type:'string','x-ms-summary':'Old (deprecated)',description:'Not used. (deprecated)'}"));
        assertThat(reading.property(Old.class, "older").path("x-ms-summary").asText())
                .isEqualTo("Older (deprecated)");
    }

    record Limited(
            @Schema(minLength = 2, maxLength = 5, pattern = "[a-z]+")
            String text,

            @Schema(minimum = "0", maximum = "9.5", exclusiveMinimum = true, multipleOf = 0.5)
            BigDecimal number,

            @Schema(defaultValue = "3") int count,
            @Schema(defaultValue = "true") boolean flag,
            @Schema(defaultValue = "[1]") List<Integer> list,
            @Schema(allowableValues = {"1", "2"}) int choice) {}

    @Test
    void limits_areTyped() {
        assertThat(Reading.schemas(Reading.plain().written(Limited.class)))
                .containsEntry("text", "{'type':'string','minLength':2,'maxLength':5,'pattern':'[a-z]+'}")
                .containsEntry(
                        "number",
                        "{'type':'number','minimum':0,'exclusiveMinimum':true,'maximum':9.5,'multipleOf':0.5}")
                .containsEntry("count", "{'type':'integer','format':'int32','default':3}")
                .containsEntry("flag", "{'type':'boolean','default':true}")
                .containsEntry("list", "{'type':'array','items':{'type':'integer','format':'int32'},'default':[1]}")
                .containsEntry("choice", "{'type':'integer','format':'int32','enum':[1,2]}");
    }

    record Wrong(
            @Schema(defaultValue = "many") int count,
            @Schema(minimum = "low") int low,

            @Schema(
                    allowableValues = {"a"},
                    defaultValue = "b")
            String choice) {}

    @Test
    void valuesOfTheWrongType_areErrors() {
        Reading reading = Reading.plain();
        reading.written(Wrong.class);

        assertThat(reading.findings())
                .extracting(Finding::severity, Finding::rule, Finding::message)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                Severity.ERROR,
                                "schema-value-invalid",
                                "@Schema(defaultValue) is \"many\". Allowed is a value of type \"integer\"."),
                        org.assertj.core.groups.Tuple.tuple(
                                Severity.ERROR,
                                "schema-value-invalid",
                                "@Schema(minimum) is \"low\". Allowed is a number."),
                        org.assertj.core.groups.Tuple.tuple(
                                Severity.WARNING,
                                "default-not-in-enum",
                                "The default \"b\" is none of the allowed values: [\"a\"]."));
    }

    record Formatted(
            @Schema(format = "email") String known,
            @Schema(format = "url") String meant,
            @Schema(format = "ipv6") String unknown,
            @Schema(type = "string", format = "date") LocalDate same) {}

    @Test
    void unknownFormat_isLeftOut_andReportedWithWhatWasMeant() {
        Reading reading = Reading.plain();

        assertThat(Reading.schemas(reading.written(Formatted.class)))
                .containsEntry("known", "{'type':'string','format':'email'}")
                .containsEntry("meant", "{'type':'string'}")
                .containsEntry("unknown", "{'type':'string'}")
                .containsEntry("same", "{'type':'string','format':'date'}");
        assertThat(reading.findings())
                .extracting(Finding::repair)
                .containsExactlyInAnyOrder(
                        "Did you mean @Schema(format = \"uri\")?",
                        "Remove it from @Schema, or say it in the description.");
    }

    record Hidings(
            @Schema(hidden = true) String one,
            @Hidden String two,
            String three,

            @Schema(accessMode = Schema.AccessMode.READ_ONLY)
            String readOnly,

            @Schema(accessMode = Schema.AccessMode.WRITE_ONLY)
            String writeOnly) {}

    @Test
    void hiddenAndDirectedProperties_areLeftOut() {
        Reading reading = Reading.plain();

        assertThat(Reading.names(reading.written(Hidings.class))).containsExactly("three", "readOnly");
        assertThat(Reading.names(reading.read(Hidings.class))).containsExactly("three", "writeOnly");
        assertThat(reading.request(Hidings.class).path("$ref").asText()).isEqualTo("#/definitions/HidingsInput");
    }

    record Inner(String value) {}

    record Replaced(
            @Schema(implementation = Inner.class) Object object,

            @ArraySchema(schema = @Schema(implementation = Inner.class))
            Object list,

            @ArraySchema(schema = @Schema(minLength = 3), minItems = 1, maxItems = 9, uniqueItems = true)
            List<String> texts,

            @Schema(type = "string", format = "uuid") Inner text) {}

    @Test
    void implementationAndType_replaceTheJavaType() {
        assertThat(Reading.schemas(Reading.plain().written(Replaced.class)))
                .containsEntry("object", "{'$ref':'#/definitions/ReplacedObject'}")
                .containsEntry("list", "{'type':'array','items':{'$ref':'#/definitions/Inner'}}")
                .containsEntry(
                        "texts",
                        "{'type':'array','items':{'type':'string','minLength':3},'minItems':1,'maxItems':9,"
                                + "'uniqueItems':true}")
                .containsEntry("text", "{'type':'string','format':'uuid'}");
    }

    @Schema(name = "Thing", description = "One of many.", requiredProperties = "a")
    record Named(
            String a,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String b) {}

    @Test
    void schemaOnTheClass_namesAndDescribesTheDefinition() {
        Reading reading = Reading.plain();

        assertThat(reading.response(Named.class)).isEqualTo(Reading.json("{'$ref':'#/definitions/Thing'}"));
        assertThat(reading.definitions().path("Thing").path("description").asText())
                .isEqualTo("One of many.");
        assertThat(Reading.required(reading.definitions().path("Thing"))).containsExactly("a", "b");
    }

    @Schema(type = "string", format = "date")
    static class Day {
        public int year;
    }

    record Diary(Day day) {}

    @Test
    void typeOnTheClass_replacesItEverywhere() {
        assertThat(Reading.plain().bare(Diary.class, "day")).isEqualTo(Reading.json("{type:'string',format:'date'}"));
    }

    record Misnamed(@Schema(name = "other") String one) {}

    @Test
    void nameThatDiffersFromTheMapper_isWrittenAndReported() {
        Reading reading = Reading.plain();

        assertThat(Reading.names(reading.written(Misnamed.class))).containsExactly("other");
        assertThat(reading.rules()).containsExactly("schema-name-differs");
    }

    record Street(String name) {}

    record Box(int number) {}

    record Combined(
            @Schema(oneOf = {Street.class, Box.class}) Object one,
            @Schema(ref = "#/components/schemas/Street") Object referred,
            @Schema(allOf = Street.class) Object single) {}

    @Test
    void combinationOnAProperty_isReportedAndNotForgotten() {
        Reading reading = Reading.plain();

        assertThat(Reading.schemas(reading.written(Combined.class)))
                .containsEntry("one", "{'type':'object'}")
                .containsEntry("single", "{'$ref':'#/definitions/CombinedSingle'}");
        assertThat(reading.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("schema-combination-lost", Severity.WARNING));
        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "@Schema(oneOf) names Street, Box, which a connector cannot say at one place; the Java type was"
                                + " read instead.",
                        "@Schema(ref) is \"#/components/schemas/Street\", which a connector cannot say at one place; the"
                                + " Java type was read instead.");
    }
}
