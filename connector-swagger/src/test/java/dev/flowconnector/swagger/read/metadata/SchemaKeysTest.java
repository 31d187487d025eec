package dev.flowconnector.swagger.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.core.annotation.BinaryFormat;
import dev.flowconnector.core.annotation.DictionaryEditor;
import dev.flowconnector.core.annotation.DynamicSchema;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.MediaKind;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.TestValue;
import dev.flowconnector.core.annotation.UrlEncoding;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.metadata.SchemaKeys.Place;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.SourceDocs;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each annotation at a place of its own, at a wrong place, and beside what excludes it. */
class SchemaKeysTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ReadContext context = ReadContext.of(MAPPER, ReadSettings.DEFAULTS, SourceDocs.NONE);

    @Summary("Region")
    @Retention(RetentionPolicy.RUNTIME)
    @interface RegionId {}

    @Summary("Colour")
    enum Colour {
        RED
    }

    static class Sample {
        @Summary("Row limit")
        @Visibility(Visibility.Level.ADVANCED)
        String labelled;

        @Visibility(Visibility.Level.NORMAL)
        String normal;

        @Summary(" ")
        String blank;

        @RegionId
        String region;

        @RegionId
        @Summary("Home region")
        String homeRegion;

        Colour colour;

        @NotificationUrl
        URI callback;

        @NotificationUrl
        int callbackNumber;

        @NotificationUrl
        @Visibility(Visibility.Level.IMPORTANT)
        String importantCallback;

        @UrlEncoding(UrlEncoding.Mode.DOUBLE)
        String path;

        @TestValue("5")
        int count;

        @TestValue("five")
        int badCount;

        @TestValue("5")
        String digits;

        @TestValue("[1, 2]")
        List<Integer> numbers;

        @DictionaryEditor
        Map<String, String> labels;

        @DictionaryEditor
        List<String> notLabels;

        @MediaKind(MediaKind.Kind.IMAGE)
        BinaryContent picture;

        @MediaKind(MediaKind.Kind.IMAGE)
        String notPicture;

        @BinaryFormat(BinaryFormat.Format.BYTE)
        String notBinary;

        @DynamicValues(operationId = "ListProjects", value = "id")
        String project;

        @DynamicSchema(operationId = "GetSchema")
        Map<String, Object> row;

        @DynamicSchema(operationId = "GetSchema")
        String notRow;

        @DynamicValues(operationId = "ListProjects", value = "id")
        @DynamicSchema(operationId = "GetSchema")
        Map<String, Object> both;
    }

    private ObjectNode read(String field, Place place) {
        Field sample;
        try {
            sample = Sample.class.getDeclaredField(field);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
        JavaType type = MAPPER.constructType(sample.getGenericType());
        return new SchemaKeys(context.findings())
                .read(Annotations.of(sample), place, type, context.elements().of(sample));
    }

    private Finding onlyFinding() {
        assertThat(context.findings().sorted()).hasSize(1);
        return context.findings().sorted().get(0);
    }

    private void assertClean() {
        assertThat(context.findings().sorted()).isEmpty();
    }

    @Test
    void summaryAndVisibility_bothKeys() {
        assertThat(read("labelled", Place.PROPERTY))
                .hasToString("{\"x-ms-summary\":\"Row limit\",\"x-ms-visibility\":\"advanced\"}");
        assertClean();
    }

    @Test
    void normalVisibility_noKey() {
        assertThat(read("normal", Place.PROPERTY)).isEmpty();
        assertClean();
    }

    @Test
    void methodsLabel_isNotTheAnswers() {
        assertThat(read("labelled", Place.ANSWER)).isEmpty();
        assertClean();
    }

    @Test
    void blankSummary_error() {
        assertThat(read("blank", Place.PROPERTY)).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("@Summary has the blank text \" \". Allowed is a text that the maker can read.");
    }

    @Test
    void teamsOwnAnnotation_carriesTheLabel() {
        assertThat(read("region", Place.PROPERTY).path("x-ms-summary").asText()).isEqualTo("Region");
    }

    @Test
    void labelBesideTeamsOwnAnnotation_theNearerOneWins() {
        assertThat(read("homeRegion", Place.PROPERTY).path("x-ms-summary").asText())
                .isEqualTo("Home region");
    }

    @Test
    void parameterOfLabelledType_hasTheTypesLabel() {
        assertThat(read("colour", Place.OTHER_PARAMETER).path("x-ms-summary").asText())
                .isEqualTo("Colour");
        assertThat(read("colour", Place.PROPERTY)).isEmpty();
    }

    @Test
    void notificationUrl_internalAndMarked() {
        assertThat(read("callback", Place.PROPERTY))
                .hasToString("{\"x-ms-visibility\":\"internal\",\"x-ms-notification-url\":true}");
        assertClean();
    }

    @Test
    void notificationUrlOnNumber_error() {
        assertThat(read("callbackNumber", Place.PROPERTY)).isEmpty();
        Finding finding = onlyFinding();
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.toString())
                .contains("SchemaKeysTest.java")
                .endsWith(
                        "SchemaKeysTest$Sample#callbackNumber) annotation-wrong-type @NotificationUrl stands on a value"
                                + " of type \"int\". Allowed are: String, URI and URL. Remove it or change the type.");
    }

    @Test
    void notificationUrlOnQueryParameter_error() {
        assertThat(read("callback", Place.OTHER_PARAMETER)).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("@NotificationUrl stands on a query, header or form parameter. Allowed are: a property.");
        assertThat(onlyFinding().repair()).isEqualTo("Put it on the property of the body that receives the URL.");
    }

    @Test
    void visibleNotificationUrl_error() {
        read("importantCallback", Place.PROPERTY);

        assertThat(onlyFinding().message())
                .isEqualTo("@NotificationUrl and @Visibility \"IMPORTANT\" stand on one element. The platform fills in"
                        + " the notification URL: it is internal.");
    }

    @Test
    void urlEncodingOnPathParameter_doubled() {
        assertThat(read("path", Place.PATH_PARAMETER)).hasToString("{\"x-ms-url-encoding\":\"double\"}");
        assertClean();
    }

    @Test
    void pathParameterWithoutEncoding_single() {
        assertThat(read("normal", Place.PATH_PARAMETER)).hasToString("{\"x-ms-url-encoding\":\"single\"}");
    }

    @Test
    void urlEncodingOnQueryParameter_error() {
        assertThat(read("path", Place.OTHER_PARAMETER)).isEmpty();
        assertThat(onlyFinding().rule()).isEqualTo("annotation-wrong-place");
        assertThat(onlyFinding().message())
                .isEqualTo("@UrlEncoding \"DOUBLE\" stands on a query, header or form parameter. Allowed are: a path"
                        + " parameter.");
        assertThat(onlyFinding().repair())
                .isEqualTo("Remove it: only the path is encoded, elsewhere the designer would corrupt the value.");
    }

    @Test
    void testValue_hasTheTypeOfItsPlace() {
        assertThat(read("count", Place.OTHER_PARAMETER)).hasToString("{\"x-ms-test-value\":5}");
        assertThat(read("digits", Place.OTHER_PARAMETER)).hasToString("{\"x-ms-test-value\":\"5\"}");
        assertThat(read("numbers", Place.PROPERTY)).hasToString("{\"x-ms-test-value\":[1,2]}");
        assertClean();
    }

    @Test
    void testValueOfAnotherType_error() {
        assertThat(read("badCount", Place.OTHER_PARAMETER)).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("@TestValue has the value \"five\", which is not of the type \"int\". Allowed is JSON of the"
                        + " type integer.");
        assertThat(onlyFinding().repair())
                .isEqualTo("Write a value that the API accepts, for example @TestValue(\"5\").");
    }

    @Test
    void dictionaryEditorOnMap_key() {
        assertThat(read("labels", Place.PROPERTY)).hasToString("{\"x-ms-editor\":\"dictionary\"}");
        assertClean();
    }

    @Test
    void dictionaryEditorOnList_error() {
        assertThat(read("notLabels", Place.PROPERTY)).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("@DictionaryEditor stands on a value of type \"List\". Allowed are: Map.");
    }

    @Test
    void mediaKindOnFile_key() {
        assertThat(read("picture", Place.PROPERTY)).hasToString("{\"x-ms-media-kind\":\"image\"}");
        assertClean();
    }

    @Test
    void mediaKindOnText_error() {
        assertThat(read("notPicture", Place.PROPERTY)).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("@MediaKind \"IMAGE\" stands on a value of type \"String\". Allowed are: BinaryContent,"
                        + " byte[] and InputStream.");
    }

    @Test
    void binaryFormatOnText_error() {
        read("notBinary", Place.PROPERTY);

        assertThat(onlyFinding().message())
                .isEqualTo("@BinaryFormat \"BYTE\" stands on a value of type \"String\". Allowed are: BinaryContent and"
                        + " byte[].");
    }

    @Test
    void lookup_waitsInTheNode() {
        ObjectNode keys = read("project", Place.PROPERTY);

        assertThat(keys.fieldNames()).toIterable().containsExactly(Lookup.MEMBER);
        assertClean();
    }

    @Test
    void dynamicValuesOnBody_error() {
        assertThat(read("project", Place.BODY)).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo(
                        "@DynamicValues \"id\" stands on the body parameter. Allowed are: a path parameter, a query, header"
                                + " or form parameter, a property, a class.");
    }

    @Test
    void dynamicSchemaOnText_error() {
        assertThat(read("notRow", Place.PROPERTY)).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("@DynamicSchema stands on a value of type \"String\". Allowed are: Map, JsonNode, Object and"
                        + " classes.");
    }

    @Test
    void dynamicSchemaOnQueryParameter_error() {
        assertThat(read("row", Place.OTHER_PARAMETER)).isEmpty();
        assertThat(onlyFinding().rule()).isEqualTo("annotation-wrong-place");
    }

    @Test
    void twoLookups_error() {
        read("both", Place.PROPERTY);

        assertThat(onlyFinding().message())
                .isEqualTo(
                        "@DynamicValues \"id\" and @DynamicSchema stand on one element. A value comes from one lookup.");
    }
}
