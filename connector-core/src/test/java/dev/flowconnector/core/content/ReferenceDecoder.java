package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.core.annotation.PlainText.Meaning;
import java.util.Base64;
import java.util.Locale;

/** Says slowly and obviously what a JSON value is as a file: the whole text at hand, one rule after the other. */
final class ReferenceDecoder {
    /** Bytes (each as a character) and media type, or why there are none. */
    record Answer(String bytes, String mediaType, String refusal, long position) {
        static Answer file(byte[] bytes, String mediaType) {
            return new Answer(new String(bytes, ISO_8859_1), mediaType, null, -1);
        }

        static Answer refused(String reason, long position) {
            return new Answer(null, null, reason, position);
        }

        Answer withMediaType(String mediaType) {
            return new Answer(bytes, mediaType, refusal, position);
        }
    }

    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ReferenceDecoder() {}

    static Answer decode(String json, Meaning meaning) throws JsonProcessingException {
        JsonNode value = TREES.readTree(json);
        if (value.isTextual()) {
            return text(value.asText(), meaning);
        }
        if (value.has("$content")) {
            Answer content = text(value.get("$content").asText(), Meaning.BASE64);
            String type = value.path("$content-type").asText("");
            return content.bytes() == null || type.isEmpty() ? content : content.withMediaType(type);
        }
        return value.isContainerNode()
                ? Answer.file(value.toString().getBytes(UTF_8), "application/json")
                : Answer.refused("shape", -1);
    }

    static Answer text(String text, Meaning meaning) {
        int damage = text.indexOf('\uFFFD');
        return switch (meaning) {
            case TEXT -> damage < 0 ? Answer.file(text.getBytes(UTF_8), null) : Answer.refused("damaged", damage);
            case AUTO -> damage < 0 ? auto(text) : Answer.refused("damaged", damage);
            case BASE64 -> {
                Answer answer = base64(text);
                // Damage explains what else is wrong, unless it is far away.
                boolean near = damage - answer.position() <= FileText.LOOK_AHEAD + 1;
                yield damage >= 0 && (answer.refusal() == null || near) ? Answer.refused("damaged", damage) : answer;
            }
        };
    }

    private static Answer auto(String text) {
        String inner = text;
        if (inner.length() >= 2 && inner.startsWith("\"") && inner.endsWith("\"")) {
            inner = inner.substring(1, inner.length() - 1);
        }
        String mediaType = null;
        if (inner.toLowerCase(Locale.ROOT).startsWith("data:")) {
            int comma = inner.indexOf(',');
            if (comma < 0 || comma > 1024 || !isBase64(inner.substring(5, comma))) {
                return Answer.file(text.getBytes(UTF_8), null);
            }
            mediaType = mediaType(inner.substring(5, comma));
            inner = inner.substring(comma + 1);
        }
        if (inner.length() % 4 == 0) {
            try {
                return Answer.file(Base64.getDecoder().decode(inner), mediaType);
            } catch (IllegalArgumentException e) {
                // Then it is text.
            }
        }
        return Answer.file(text.getBytes(UTF_8), null);
    }

    private static Answer base64(String text) {
        StringBuilder clean = new StringBuilder();
        long[] positions = new long[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            if (" \t\n\u000B\f\r".indexOf(text.charAt(i)) < 0) {
                positions[clean.length()] = i;
                clean.append(text.charAt(i));
            }
        }
        positions[clean.length()] = text.length();
        int from = 0;
        int to = clean.length();
        boolean open = to > 0 && clean.charAt(0) == '"';
        boolean closed = open && to > 1 && clean.charAt(to - 1) == '"';
        from += open ? 1 : 0;
        to -= closed ? 1 : 0;
        String mediaType = null;
        String inner = clean.substring(from, to);
        if (inner.toLowerCase(Locale.ROOT).startsWith("data:")) {
            int comma = inner.indexOf(',');
            boolean tooLong = comma < 0 ? inner.length() > 1024 : comma > 1024;
            if (comma < 0 || tooLong || !isBase64(inner.substring(5, comma))) {
                int end = tooLong ? 1024 : comma < 0 ? clean.length() - from : comma;
                return Answer.refused("URI", comma < 0 && !tooLong ? text.length() : positions[from + end]);
            }
            mediaType = mediaType(inner.substring(5, comma));
            from += comma + 1;
        }
        int characters = 0;
        int padding = 0;
        for (int i = from; i < to; i++) {
            char c = clean.charAt(i);
            boolean letter = c < 0x80 && (Character.isLetterOrDigit(c) || "+/-_".indexOf(c) >= 0);
            boolean fits = c == '=' ? characters % 4 >= 2 && characters % 4 + padding < 4 : letter && padding == 0;
            if (!fits) {
                return Answer.refused(padding > 0 ? "padding" : "character", positions[i]);
            }
            characters += letter ? 1 : 0;
            padding += letter ? 0 : 1;
        }
        if (open && !closed) {
            return Answer.refused("character", positions[0]);
        }
        if (characters % 4 == 1) {
            return Answer.refused("cut off", text.length());
        }
        String standard =
                clean.substring(from, from + characters).replace('-', '+').replace('_', '/');
        String padded = standard + "=".repeat((4 - standard.length() % 4) % 4);
        return Answer.file(Base64.getDecoder().decode(padded), mediaType);
    }

    private static boolean isBase64(String header) {
        return header.equalsIgnoreCase("base64")
                || header.toLowerCase(Locale.ROOT).endsWith(";base64");
    }

    private static String mediaType(String header) {
        if (header.equalsIgnoreCase("base64")) {
            return "text/plain";
        }
        String type = header.substring(0, header.length() - ";base64".length());
        String whole = type.startsWith(";") ? "text/plain" + type : type;
        return whole.matches("[a-z]+/[a-z.+-]+(;[a-z]+=[a-z0-9-]+)*") ? whole : null;
    }
}
