package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.flowconnector.core.annotation.PlainText.Meaning;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Reads the file that a string of JSON stands for: past the parser where that is possible, else from its text. */
final class JsonText {
    private static final Logger LOG = System.getLogger(JsonText.class.getName());

    private JsonText() {}

    static BinaryContent read(JsonParser parser, Meaning meaning, ContentScope scope) throws IOException {
        try (FileText text = new FileText(meaning, scope)) {
            Optional<JsonString> string = JsonString.takeOver(parser, scope);
            if (string.isPresent()) {
                string.get().readInto(text);
            } else {
                text.acceptAll(parser.getText());
            }
            BinaryContent content = text.finish();
            LOG.log(
                    Level.DEBUG,
                    () -> "Text at \"" + parser.getParsingContext().pathAsPointer() + "\" was taken as "
                            + (text.isText() ? "the file itself" : "base64") + "; it may mean " + meaning);
            return content;
        } catch (IllegalArgumentException e) {
            throw MismatchedInputException.from(parser, BinaryContent.class, String.valueOf(e.getMessage()));
        }
    }
}
