package dev.flowconnector.swagger.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour", "one\rtwo\r\rfour", "one\r\ntwo\r\nthree\rfour\r"})
    void everyKindOfLineEnd_beginsALine(String text) {
        Lines lines = Lines.of("lines.txt", text);

        assertThat(lines.position(text.indexOf("one"))).hasToString("lines.txt:1:1");
        assertThat(lines.position(text.indexOf("wo"))).hasToString("lines.txt:2:2");
        assertThat(lines.position(text.indexOf("our"))).hasToString("lines.txt:4:2");
        assertThat(lines.position(text.length())).hasToString(text.endsWith("r") ? "lines.txt:4:5" : "lines.txt:5:1");
    }
}
