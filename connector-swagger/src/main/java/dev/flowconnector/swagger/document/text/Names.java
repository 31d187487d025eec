package dev.flowconnector.swagger.document.text;

/**
 * The names of members, each once: a definition says {@code description} a thousand times. Names that are not short, and
 * those of a file with very many different ones, are strings of their own. Not thread-safe: one a text.
 */
final class Names {
    private static final int LONGEST = 64;
    private static final int MOST = 2048;

    private final String[] known = new String[2 * MOST];
    private int count;

    /** The part of a text. */
    String of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return text.substring(start, end);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 16)) & (known.length - 1);
        for (String name = known[slot]; name != null; name = known[slot]) {
            if (name.length() == end - start && text.startsWith(name, start)) {
                return name;
            }
            slot = (slot + 1) & (known.length - 1);
        }
        String name = text.substring(start, end);
        if (count >= MOST) {
            return name;
        }
        count++;
        known[slot] = name;
        return name;
    }
}
