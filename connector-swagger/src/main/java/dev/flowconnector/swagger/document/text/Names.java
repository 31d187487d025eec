package dev.flowconnector.swagger.document.text;

/**
 * The names of members, each once: a definition says {@code description} a thousand times. Names that are not short, and
 * those of a file with very many different ones, are strings of their own. Not thread-safe: one a text.
 */
final class Names {
    private static final int LONGEST = 64;
    private static final int MOST = 2048;
    /** Whoever writes a file chooses its names: more that fall into one place are not looked through. */
    private static final int PROBES = 8;

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
        for (int probe = 0; probe < PROBES; probe++) {
            String name = known[slot];
            if (name == null) {
                return added(slot, text.substring(start, end));
            }
            if (name.length() == end - start && text.startsWith(name, start)) {
                return name;
            }
            slot = (slot + 1) & (known.length - 1);
        }
        return text.substring(start, end);
    }

    private String added(int slot, String name) {
        if (count < MOST) {
            count++;
            known[slot] = name;
        }
        return name;
    }
}
