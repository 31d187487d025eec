package dev.flowconnector.swagger.validate.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import dev.flowconnector.swagger.document.text.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {
    private static Node root(String json) {
        return Node.root(SourceFile.of("node.json", json).definition());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 7, 14, 15, 16, 17, 500})
    void everyMemberFound_andNoOther(int members) {
        Node root = root(IntStream.range(0, members)
                .mapToObj(i -> "\"member" + i + "\": " + i)
                .collect(Collectors.joining(",", "{", "}")));

        assertThat(root.members()).hasSize(members);
        for (int i = 0; i < members; i++) {
            assertThat(root.at("member" + i).json().intValue()).isEqualTo(i);
            assertThat(root.at("member" + i).pointer()).hasToString("/member" + i);
            assertThat(root.has("other" + i)).isFalse();
        }
        assertThat(root.at("member" + members).exists()).isFalse();
    }

    @Test
    void namesOfOneHash_keptApart() {
        Node root = root("{\"Aa\": \"first\", \"BB\": \"second\", \"AaAa\": 1, \"BBBB\": 2}");

        assertThat(root.text("Aa")).hasValue("first");
        assertThat(root.text("BB")).hasValue("second");
        assertThat(root.has("AaBB")).isFalse();
        assertThat(root.says("BB", "second")).isTrue();
    }

    @Test
    void manyNamesOfOneHash_keptApart() {
        List<String> names = List.of("");
        for (int pair = 0; pair < 8; pair++) {
            names = names.stream()
                    .flatMap(name -> Stream.of(name + "Aa", name + "BB"))
                    .toList();
        }
        Node root = root(names.stream()
                .map(name -> "\"" + name + "\": \"" + name + "\"")
                .collect(Collectors.joining(",", "{", "}")));

        assertThat(names)
                .hasSize(256)
                .extracting(String::hashCode)
                .containsOnly(names.get(0).hashCode());
        assertThat(names).allSatisfy(name -> assertThat(root.text(name)).hasValue(name));
    }

    @Test
    void lists_cannotBeChanged_hiddenOrNot() {
        Node root = root("{\"list\": [[1], [2], [3]], \"info\": {}}");
        assertThat(root.members()).isUnmodifiable();

        root.at("info").hide();

        assertThat(root.members()).hasSize(1).isUnmodifiable();
        assertThat(root.at("list").elements()).hasSize(3).isUnmodifiable();
    }

    @Test
    void elements_haveNoNames() {
        Node list = root("{\"list\": [\"zero\", {\"a\": 1}]}").at("list");

        assertThat(list.at(1).at("a").pointer()).hasToString("/list/1/a");
        assertThat(list.has("0")).isFalse();
        assertThat(list.at("0").exists()).isFalse();
        assertThat(list.at(2).exists()).isFalse();
        assertThat(list.at(-1).exists()).isFalse();
        assertThat(list.members()).isEmpty();
    }

    @Test
    void pointer_escapedAsInRfc6901() {
        Node root = root("{\"paths\": {\"/a~b\": {\"\": [{\"0\": 1}]}}}");

        assertThat(root.at("paths").at("/a~b").at("").at(0).at("0").pointer())
                .isEqualTo(JsonPointer.compile("/paths/~1a~0b//0/0"));
        assertThat(root.pointer()).isEqualTo(JsonPointer.empty());
    }

    @Test
    void member_isOneNode() {
        Node root = root("{\"info\": {\"title\": \"T\"}}");

        assertThat(root.at("info"))
                .isSameAs(root.at("info"))
                .isSameAs(root.members().get(0));
    }

    @Test
    void hiddenAfterItWasSeen_isGone_andItsNeighboursKeepTheirPlaces() {
        Node root = root("{\"list\": [[1], [2], [3]], \"info\": {\"title\": \"T\"}}");
        assertThat(root.at("list").elements()).hasSize(3);

        root.at("list").at(1).hide();
        root.at("info").hide();

        assertThat(root.at("info").exists()).isFalse();
        assertThat(root.at("info").at("title").exists()).isFalse();
        assertThat(root.members()).extracting(Node::name).containsExactly("list");
        assertThat(root.at("list").elements()).extracting(Node::name).containsExactly("0", "2");
        assertThat(root.at("list").at(1).exists()).isFalse();
        assertThat(root.at("list").at(2).json()).hasToString("[3]");
    }
}
