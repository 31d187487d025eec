package dev.flowconnector.swagger.read.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @Test
    void textWithoutStop_ended() {
        assertThat(Sentences.ended("  Lists\n the orders ")).isEqualTo("Lists the orders.");
        assertThat(Sentences.ended("Lists the orders,")).isEqualTo("Lists the orders.");
    }

    @Test
    void textWithStop_unchanged() {
        assertThat(Sentences.ended("Really?")).isEqualTo("Really?");
        assertThat(Sentences.ended("He said \"no.\"")).isEqualTo("He said \"no.\"");
    }

    @Test
    void nothing_staysNothing() {
        assertThat(Sentences.ended(" \n ")).isEmpty();
        assertThat(Sentences.first("")).isEmpty();
        assertThat(Sentences.cut("", 10)).isEmpty();
    }

    @Test
    void firstSentence_notEndedByAnAbbreviationOrANumber() {
        assertThat(Sentences.first("Weighs, e.g. parcels, up to 2.5 kg. Slow."))
                .isEqualTo("Weighs, e.g. parcels, up to 2.5 kg.");
        assertThat(Sentences.first("Orders etc. Everything else. More.")).isEqualTo("Orders etc. Everything else.");
    }

    @Test
    void longText_cutAtASentence() {
        assertThat(Sentences.cut("One is here. Two is here. Three is here.", 30))
                .isEqualTo("One is here. Two is here.");
        assertThat(Sentences.cut("One is here. Two is here.", 25)).isEqualTo("One is here. Two is here.");
    }

    @Test
    void longFirstSentence_cutAtAWord() {
        assertThat(Sentences.cut("A sentence that is too long. Next.", 20)).isEqualTo("A sentence that is…");
    }

    @Test
    void caseAndPunctuation_sameToAReader() {
        assertThat(Sentences.same("Get order.", "get  Order")).isTrue();
        assertThat(Sentences.same("Get order", "Get orders")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "the number of the order, The number of the order.",
        "quantity; at least 1, Quantity; at least 1.",
        "iPhone or iPad, iPhone or iPad.",
        "top10 list, top10 list.",
        "x.y names it, x.y names it.",
        "Already said., Already said.",
        "'', ''",
    })
    void wordsOfJavadoc_asASentence(String doc, String sentence) {
        assertThat(Sentences.ofDoc(doc)).isEqualTo(sentence);
    }
}
