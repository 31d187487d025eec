package dev.flowconnector.jaxrs.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("13: names never carry anything else into a header")
class DispositionTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "a.pdf|attachment; filename=\"a.pdf\"; filename*=UTF-8''a.pdf",
                "Büro €.pdf|attachment; filename=\"B_ro _.pdf\"; filename*=UTF-8''B%C3%BCro%20%E2%82%AC.pdf",
                "a\"; x=\"b.pdf|attachment; filename=\"a_; x=_b.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22b.pdf",
                "../a/b.pdf|attachment; filename=\".._a_b.pdf\"; filename*=UTF-8''.._a_b.pdf",
                "100%.pdf|attachment; filename=\"100_.pdf\"; filename*=UTF-8''100%25.pdf"
            })
    void name_isWrittenTwice(String name, String header) {
        assertThat(Disposition.attachment(name)).isEqualTo(header);
    }

    @Test
    void anyName_isOneLineOfPlainCharacters() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder("x");
            for (int length = random.nextInt(12); length > 0; length--) {
                name.append((char) (random.nextBoolean() ? random.nextInt(0x30) : random.nextInt(0x10000)));
            }
            assertThat(Disposition.attachment(name.toString()))
                    .as("%s", name)
                    .matches(
                            "attachment; filename=\"[ !#$&-\\[\\]-~]*\"; filename\\*=UTF-8''[!#$&+.^_`|~%0-9A-Za-z-]*");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "form-data; name=\"f\"; filename=\"a.pdf\"|a.pdf",
                "attachment; filename=a.pdf|a.pdf",
                "attachment; FILENAME = \"a \\\"b\\\".pdf\"|a \"b\".pdf",
                "form-data; filename=\"a%22b.pdf\"|a\"b.pdf",
                "attachment; filename=\"x\"; filename*=UTF-8'de'B%C3%BCro.pdf|Büro.pdf",
                "attachment; filename*=iso-8859-1''B%FCro.pdf; filename=x|Büro.pdf",
                "attachment; filename=\"x.pdf\"; filename*=UTF-8''%FF%FE|x.pdf",
                "attachment; filename=\"BÃ¼ro.pdf\"|Büro.pdf",
                "attachment; filename=\"Büro.pdf\"|Büro.pdf",
                "attachment; filename=\"../../etc/passwd\"|passwd",
                "attachment; filename=\"C:\\\\fake\\\\a.pdf\"|a.pdf",
                "attachment; filename=\"a.pdf\" ; x=\"filename=b\"|a.pdf"
            })
    void header_namesTheFile(String header, String name) {
        assertThat(DispositionReader.fileName(header)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "attachment",
                "attachment; filename=\"\"",
                "attachment; filename=\"..\"",
                "attachment; filename=\"a/\""
            })
    void headerWithoutName_namesNone(String header) {
        assertThat(DispositionReader.fileName(header)).isEmpty();
    }

    @Test
    void controlCharacters_areLeftOut() {
        assertThat(DispositionReader.fileName("attachment; filename*=UTF-8''a%0D%0AX%3A%20y.pdf"))
                .contains("aX: y.pdf");
    }
}
