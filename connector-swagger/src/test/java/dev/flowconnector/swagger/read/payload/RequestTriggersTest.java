package dev.flowconnector.swagger.read.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.core.annotation.ConnectorIgnore;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.SourceDocs;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is not seen in the goldens: when something is there, and what is wrong. */
class RequestTriggersTest {
    private final ObjectMapper mapper = new JsonMapper();
    private final ReadContext context = ReadContext.of(mapper, ReadSettings.DEFAULTS, SourceDocs.NONE);

    @NullUnmarked
    @dev.flowconnector.core.annotation.RequestTrigger(strict = true)
    record Unmarked(
            int number, Integer boxed, String text, @NotNull String demanded, Optional<String> perhaps) {}

    @NullMarked
    @dev.flowconnector.core.annotation.RequestTrigger(strict = true)
    record Marked(
            String text,
            @Nullable String note,
            Optional<String> perhaps,
            @JsonProperty("list_of_text") List<@Nullable String> list) {}

    @NullMarked
    @dev.flowconnector.core.annotation.RequestTrigger(strict = true)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Always(
            @Nullable String note,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> list,
            @Nullable Choice choice,
            @Nullable Marked nested) {}

    enum Choice {
        THIS,
        THAT
    }

    @NullMarked
    static final class Outer {
        @NullUnmarked
        @dev.flowconnector.core.annotation.RequestTrigger(value = "inner", strict = true)
        record Inner(String text) {}
    }

    @dev.flowconnector.core.annotation.RequestTrigger("a/b")
    record BadName(String text) {}

    @dev.flowconnector.core.annotation.RequestTrigger("Inner")
    record Twin(String text) {}

    @dev.flowconnector.core.annotation.RequestTrigger
    enum NoObject {
        A
    }

    @ConnectorIgnore
    @dev.flowconnector.core.annotation.RequestTrigger
    record LeftOut(String text) {}

    @Test
    void unmarkedType_onlyWhatCannotBeAbsentIsRequired() {
        assertThat(required(Unmarked.class)).containsExactly("number", "demanded");
    }

    @Test
    void nullMarkedType_allButNullableIsRequired() {
        assertThat(required(Marked.class)).containsExactly("text", "list_of_text");
        JsonNode properties = schema(Marked.class).path("properties");
        assertThat(properties.at("/list_of_text/items/type")).hasToString("[\"string\",\"null\"]");
        assertThat(properties.at("/note/type")).hasToString("\"string\"");
        assertThat(required(Outer.Inner.class)).isEmpty();
    }

    @Test
    void nullsAreWritten_markedAndRequired() {
        assertThat(required(Always.class)).containsExactly("note", "choice", "nested");
        JsonNode properties = schema(Always.class).path("properties");
        assertThat(properties.at("/note/type")).hasToString("[\"string\",\"null\"]");
        assertThat(properties.at("/list/type")).hasToString("\"array\"");
        assertThat(properties.at("/choice/enum")).hasToString("[\"THIS\",\"THAT\",null]");
        assertThat(properties.at("/nested/type")).hasToString("[\"object\",\"null\"]");
    }

    @Test
    void strict_closedAtEveryLevelWithProperties() {
        ObjectNode schema = schema(Always.class);
        assertThat(schema.path("additionalProperties")).hasToString("false");
        assertThat(schema.at("/properties/nested/additionalProperties")).hasToString("false");
        assertThat(schema.at("/properties/nested/required")).hasToString("[\"text\",\"list_of_text\"]");
    }

    @Test
    void mistakes_eachNamedWithItsRepair() {
        List<RequestTrigger> read = RequestTriggers.read(
                List.of(Outer.Inner.class, BadName.class, Twin.class, NoObject.class, LeftOut.class), context);

        assertThat(read).extracting(RequestTrigger::name).containsExactly("inner");
        assertThat(context.findings().sorted())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(
                        "request-trigger-name-invalid", "request-trigger-name-duplicate", "request-trigger-no-object");
        assertThat(context.findings().sorted())
                .extracting(Finding::toString)
                .anySatisfy(text -> assertThat(text).contains("\"a/b\"", "@RequestTrigger(\"bad-name\")"))
                .anySatisfy(text -> assertThat(text).contains("Outer$Inner", "Twin"));
    }

    private ObjectNode schema(Class<?> type) {
        return RequestTriggers.read(List.of(type), context).get(0).schema();
    }

    private List<String> required(Class<?> type) {
        return StreamSupport.stream(schema(type).path("required").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
