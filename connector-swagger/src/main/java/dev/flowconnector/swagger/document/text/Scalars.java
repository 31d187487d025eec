package dev.flowconnector.swagger.document.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.flowconnector.swagger.document.Edit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers and the words {@code true}, {@code false} and {@code null}. */
final class Scalars {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    /** Longer numbers are no 64-bit integers. */
    private static final int LONG_DIGITS = 18;

    private static final int EXACT_DIGITS = 40;

    private final Characters in;

    Scalars(Characters in) {
        this.in = in;
    }

    static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+' || c == '.' || c == '$';
    }

    /** The word or number that begins here. */
    JsonNode read() {
        int start = in.at();
        while (isPart(in.peek())) {
            in.next();
        }
        String word = in.between(start, in.at());
        Optional<JsonNode> value = value(word);
        return value.isPresent() ? value.get() : repaired(start, word);
    }

    private JsonNode repaired(int start, String word) {
        Optional<JsonNode> meant = value(word.toLowerCase(Locale.ROOT))
                .or(() -> word.equals("None") ? Optional.of(NullNode.getInstance()) : Optional.empty());
        if (meant.isPresent()) {
            String right = meant.orElseThrow().toString();
            in.fault(
                    start,
                    "\"" + word + "\" is no JSON value.",
                    "Write " + right + ".",
                    new Edit.ReplaceText(start, in.at(), right));
            return meant.orElseThrow();
        }
        in.fault(
                start,
                "\"" + word + "\" is no JSON value; a text stands in double quotes, and numbers have no leading zero or"
                        + " plus sign.",
                "Write \"" + word + "\" if it is a text.");
        return TextNode.valueOf(word);
    }

    /** The value of a word by the rules of JSON. */
    static Optional<JsonNode> value(String word) {
        return switch (word) {
            case "true" -> Optional.of(BooleanNode.TRUE);
            case "false" -> Optional.of(BooleanNode.FALSE);
            case "null" -> Optional.of(NullNode.getInstance());
            default -> NUMBER.matcher(word).matches() ? Optional.of(number(word)) : Optional.empty();
        };
    }

    private static JsonNode number(String word) {
        boolean exponent = word.indexOf('e') >= 0 || word.indexOf('E') >= 0;
        if (!exponent && word.indexOf('.') < 0 && word.length() <= LONG_DIGITS) {
            long value = Long.parseLong(word);
            return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
        }
        // An exponent can ask for more digits than there is memory.
        boolean exact = word.length() <= EXACT_DIGITS && !exponent;
        return exact ? DecimalNode.valueOf(new BigDecimal(word)) : DoubleNode.valueOf(Double.parseDouble(word));
    }
}
