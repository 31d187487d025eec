package dev.flowconnector.jaxrs.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the file name out of {@code Content-Disposition} (RFC 6266): {@code filename*} before {@code filename}, names
 * in raw UTF-8 as well. Folders and control characters are left out, as a name must not lead anywhere.
 */
final class DispositionReader {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*(filename\\*?)\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|[^;]*+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENDED = Pattern.compile("(utf-8|iso-8859-1)'[^']*'(.*)", Pattern.CASE_INSENSITIVE);

    private DispositionReader() {}

    static Optional<String> fileName(String header) {
        String plain = "";
        String extended = "";
        Matcher parameters = PARAMETER.matcher(header);
        while (parameters.find()) {
            String value = parameters.group(2).strip();
            if (parameters.group(1).endsWith("*")) {
                extended = extended(unquoted(value));
            } else {
                plain = rawUtf8(unquoted(value));
            }
        }
        return withoutFolders(extended.isBlank() ? plain : extended);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted
                ? value.substring(1, value.length() - 1)
                        .replaceAll("\\\\([\"\\\\])", "$1")
                        .replace("%22", "\"")
                : value;
    }

    /** Headers arrive with a character for each byte; what is UTF-8 then is meant as that. */
    private static String rawUtf8(String value) {
        boolean bytes = value.chars().allMatch(c -> c <= 0xFF) && value.chars().anyMatch(c -> c >= 0x80);
        return bytes ? decode(value.getBytes(ISO_8859_1), UTF_8).orElse(value) : value;
    }

    private static String extended(String value) {
        Matcher parts = EXTENDED.matcher(value);
        if (!parts.matches()) {
            return "";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String encoded = parts.group(2);
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            boolean escape = c == '%' && encoded.substring(i + 1).matches("(?s)[0-9A-Fa-f]{2}.*");
            bytes.write(escape ? Integer.parseInt(encoded.substring(i + 1, i + 3), 16) : c);
            i += escape ? 2 : 0;
        }
        return decode(bytes.toByteArray(), parts.group(1).equalsIgnoreCase("utf-8") ? UTF_8 : ISO_8859_1)
                .orElse("");
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> withoutFolders(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return Optional.of(name).filter(text -> !text.isEmpty() && !text.equals(".") && !text.equals(".."));
    }
}
