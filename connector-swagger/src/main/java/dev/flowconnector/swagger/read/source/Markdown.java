package dev.flowconnector.swagger.read.source;

import java.util.regex.Pattern;

/** Markdown documentation comments ({@code ///}), written with the tags of the older kind. */
final class Markdown {
    private static final Pattern CODE = Pattern.compile("(`+)([^`]+)\\1");
    private static final Pattern INLINE_LINK = Pattern.compile("!?\\[([^\\]]+)]\\([^)]*\\)");
    private static final Pattern NAMED_REFERENCE = Pattern.compile("\\[([^\\]]+)]\\[[^\\]]+]");
    private static final Pattern REFERENCE = Pattern.compile("\\[([\\w.#]+(?:\\([^)]*\\))?)]");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__|\\*|\\b_)(\\S(?:.*?\\S)?)\\1");
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d+[.)])\\s+");
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s*#{1,6}\\s+(.*)$");
    private static final Pattern FENCE = Pattern.compile("(?m)^\\s*(?:```|~~~).*$");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

    private Markdown() {}

    static String toJavadoc(String markdown) {
        String text = FENCE.matcher(markdown).replaceAll("");
        text = CODE.matcher(text).replaceAll("{@code $2}");
        text = INLINE_LINK.matcher(text).replaceAll("$1");
        text = NAMED_REFERENCE.matcher(text).replaceAll("$1");
        text = REFERENCE.matcher(text).replaceAll("{@link $1}");
        text = ITEM.matcher(text).replaceAll("<li>");
        text = HEADING.matcher(text).replaceAll("<p>$1<p>");
        text = STRONG.matcher(text).replaceAll("$2");
        return PARAGRAPH.matcher(text).replaceAll("\n<p>\n");
    }
}
