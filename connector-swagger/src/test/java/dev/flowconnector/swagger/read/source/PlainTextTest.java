package dev.flowconnector.swagger.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void code_literal_asWritten() {
        assertThat(plain("A {@code List<String> & {x}} or {@literal a < b}."))
                .isEqualTo("A List<String> & {x} or a < b.");
    }

    @Test
    void links_labelOrSimpleName() {
        assertThat(plain("See {@link java.util.List}, {@link #list(int, String)}, {@link Orders#get(int) the order} and"
                        + " {@linkplain Orders orders}."))
                .isEqualTo("See List, list, the order and orders.");
        assertThat(plain("{@link com.acme.Orders#LIMIT} {@value #MAX}")).isEqualTo("Orders.LIMIT MAX");
    }

    @Test
    void paragraphs_sentences() {
        assertThat(plain("Gets the order\n<p>Slowly.</p>\n<h2>Usage</h2> Call it<br>twice"))
                .isEqualTo("Gets the order. Slowly. Usage. Call it twice");
    }

    @Test
    void list_oneSentence() {
        assertThat(plain("States\n<ul>\n<li>open</li>\n<li>closed\n</ul>\nDone."))
                .isEqualTo("States: open; closed. Done.");
    }

    @Test
    void entities_characters() {
        assertThat(plain("5&nbsp;&euro; &amp; &lt;b&gt; &#64; &#x40; caf&eacute; &unknown; &"))
                .isEqualTo("5 € & <b> @ @ café &unknown; &");
    }

    @Test
    void htmlElements_removed_genericsKept() {
        assertThat(plain("<b>Bold</b> <a href=\"https://example.com\">link</a><!-- hidden --> List<String> a < b"))
                .isEqualTo("Bold link List<String> a < b");
    }

    @Test
    void returnTag_sentence() {
        assertThat(plain("{@return the order}")).isEqualTo("Returns the order.");
    }

    @Test
    void openTag_readToTheEnd() {
        assertThat(plain("Broken {@code here")).isEqualTo("Broken here");
        assertThat(plain("Broken {@link")).isEqualTo("Broken");
    }

    @Test
    void inheritDoc_inheritedText() {
        assertThat(PlainText.of("Also {@inheritDoc}", "Gets a < b.")).isEqualTo("Also Gets a < b.");
    }

    private static String plain(String documentation) {
        return PlainText.of(documentation, "");
    }
}
