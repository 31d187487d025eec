package dev.flowconnector.jaxrs.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** Writes a file name into a header: once for old readers, once with every character kept (RFC 6266). */
final class Disposition {
    private static final String UNESCAPED = "!#$&+-.^_`|~";

    private Disposition() {}

    static String attachment(String text) {
        // Nothing that a reader could take for the end of a line or for a folder.
        String name = text.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(c -> plain.append(isPlain(c) ? (char) c : '_'));
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + percentEncoded(name);
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '%';
    }

    private static String percentEncoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((c < 0x80 && Character.isLetterOrDigit(c)) || UNESCAPED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
