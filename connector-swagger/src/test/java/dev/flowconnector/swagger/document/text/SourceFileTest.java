package dev.flowconnector.swagger.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.document.TextSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFileTest {
    @Test
    void namesAndValues_located() {
        SwaggerDocument document = SourceFile.of("api.json", """
                {
                  "swagger": "2.0",
                  "tags": [
                    {"name": "orders"}
                  ]
                }
                """).definition();

        assertThat(document.origin(JsonPointer.compile("/swagger"))).hasToString("api.json:2:14");
        assertThat(document.keyOrigin(JsonPointer.compile("/swagger"))).hasToString("api.json:2:3");
        assertThat(document.origin(JsonPointer.compile("/tags/0/name"))).hasToString("api.json:4:14");
        assertThat(document.origin(JsonPointer.compile("/tags/0/description"))).hasToString("api.json:4:5");
        assertThat(document.source()).map(TextSource::faults).hasValue(List.of());
    }

    @Test
    void memberThatStandsTwice_isWhereItStandsLast() {
        SwaggerDocument document =
                SourceFile.of("api.json", "{\"a\": 1,\n\"b\": 2,\n\"a\": 3}").definition();

        assertThat(document.root().path("a").intValue()).isEqualTo(3);
        assertThat(document.origin(JsonPointer.compile("/a"))).hasToString("api.json:3:6");
        assertThat(document.origin(JsonPointer.compile("/b"))).hasToString("api.json:2:6");
    }

    @Test
    void veryManyDifferentNames_allRead() {
        StringBuilder text = new StringBuilder("{\"" + "long".repeat(30) + "\": -1");
        for (int i = 0; i < 5_000; i++) {
            text.append(",\n\"x").append(i).append("\": ").append(i);
        }
        ObjectNode root = SourceFile.of("api.json", text.append("}").toString())
                .definition()
                .root();

        assertThat(root.size()).isEqualTo(5_001);
        assertThat(root.path("long".repeat(30)).intValue()).isEqualTo(-1);
        assertThat(root.path("x4999").intValue()).isEqualTo(4_999);
    }

    @Test
    void replacementCharacter_inAFileThatIsUtf8_isNoFault() {
        SwaggerDocument document =
                SourceFile.of("api.json", "{\"a\": \"\uFFFD\"}").definition();

        assertThat(document.root().path("a").textValue()).isEqualTo("\uFFFD");
        assertThat(document.source()).map(TextSource::faults).hasValue(List.of());
    }

    @Test
    void yaml_locatedToo() {
        SwaggerDocument document = SourceFile.of("api.yaml", """
                swagger: '2.0'
                paths:
                  /orders:
                    get:
                      responses:
                        200: {description: "\uD83D\uDE9A", x-ours: [1, yes, ~]}
                """).definition();

        assertThat(document.root().at("/paths/~1orders/get/responses/200/x-ours"))
                .hasToString("[1,\"yes\",null]");
        assertThat(document.origin(JsonPointer.compile("/paths/~1orders/get"))).hasToString("api.yaml:5:7");
        assertThat(document.keyOrigin(JsonPointer.compile("/paths/~1orders/get/responses/200/x-ours")))
                .hasToString("api.yaml:6:34");
    }

    @Test
    void aliasesThatUnfoldWithoutEnd_refused() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name < 'k'; name++) {
            String before = "*" + (char) (name - 1);
            bomb.append(name).append(": &").append(name).append(" [");
            bomb.append(String.join(", ", List.of(before, before, before, before, before, before, before, before)));
            bomb.append("]\n");
        }

        SwaggerDocument document = SourceFile.of("bomb.yaml", bomb.toString()).definition();

        assertThat(document.source().orElseThrow().faults())
                .extracting(TextFault::message)
                .anyMatch(message -> message.contains("unfold to more than"));
    }

    @Test
    void edits_leaveTheRestAlone() {
        SourceFile file = SourceFile.of("api.json", """
                {
                    "a" : [ 1,2 ],
                    "b": {"c":   true},
                    "d": {
                        "e": null
                    }
                }
                """);

        String edited = file.edited(List.of(
                Edit.remove(JsonPointer.compile("/a/1")),
                Edit.rename(JsonPointer.compile("/b"), "z"),
                Edit.insert(JsonPointer.compile("/b"), "f", "é"),
                Edit.insert(JsonPointer.compile("/d"), "g", JsonNodeFactory.instance.arrayNode()),
                Edit.replace(JsonPointer.compile("/d/e"), "text")));

        assertThat(edited).isEqualTo("""
                {
                    "a" : [ 1 ],
                    "z": {"c":   true, "f": "é"},
                    "d": {
                        "e": "text",
                        "g": []
                    }
                }
                """);
    }

    @Test
    void firstAndLastMembers_removedWithTheirCommas() {
        SourceFile file = SourceFile.of("api.json", "{\"a\": 1, \"b\": 2, \"c\": 3}");

        assertThat(file.edited(List.of(Edit.remove(JsonPointer.compile("/a"))))).isEqualTo("{\"b\": 2, \"c\": 3}");
        assertThat(file.edited(List.of(Edit.remove(JsonPointer.compile("/c"))))).isEqualTo("{\"a\": 1, \"b\": 2}");
    }

    @Test
    void whatIsNotThere_isNotEdited() {
        SourceFile file = SourceFile.of("api.json", "{\"a\": 1, \"b\": 2}");

        assertThat(file.edited(List.of(
                        Edit.remove(JsonPointer.compile("/x")),
                        Edit.rename(JsonPointer.compile("/a"), "b"),
                        Edit.insert(JsonPointer.empty(), "a", "again"))))
                .isEqualTo(file.text());
    }
}
