package dev.flowconnector.swagger.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> KNOWN = List.of("x-ms-summary", "x-ms-visibility", "x-ms-trigger");

    @Test
    void missingLetter_found() {
        assertThat(Spelling.nearest("x-ms-visibilty", KNOWN)).contains("x-ms-visibility");
    }

    @Test
    void swappedLetters_countOnce() {
        assertThat(Spelling.nearest("x-ms-sumamry", KNOWN)).contains("x-ms-summary");
    }

    @Test
    void otherCase_found() {
        assertThat(Spelling.nearest("X-MS-Trigger", KNOWN)).contains("x-ms-trigger");
    }

    @Test
    void lettersThatAreLongerInLowerCase_found() {
        String known = "\u0130\u0130\u0130abcdef";

        assertThat(Spelling.nearest(known.toLowerCase(Locale.ROOT), List.of(known)))
                .contains(known);
    }

    @Test
    void threeLettersWrong_nothing() {
        assertThat(Spelling.nearest("x-ms-trixxx", KNOWN)).isEmpty();
    }

    @Test
    void shortNames_areNotAllAlike() {
        assertThat(Spelling.nearest("id", List.of("to", "at"))).isEmpty();
    }

    @Test
    void equallyNear_alphabeticallyFirst() {
        assertThat(Spelling.nearest("order", List.of("orders", "ordera"))).contains("ordera");
    }

    @Test
    void didYouMean_emptyWithoutNearName() {
        assertThat(Spelling.didYouMean("zebra", KNOWN)).isEmpty();
        assertThat(Spelling.didYouMean("x-ms-triger", KNOWN)).isEqualTo("Did you mean 'x-ms-trigger'? ");
    }

    @Test
    void listed_manyNamesAreCounted() {
        List<String> many = IntStream.range(0, 14).mapToObj(i -> "n" + i).toList();

        assertThat(Spelling.listed(many)).startsWith("'n0', 'n1'").endsWith("'n11' and 2 more");
        assertThat(Spelling.listed(List.of())).isEqualTo("none");
    }
}
