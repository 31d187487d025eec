package dev.flowconnector.swagger.read.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documentation with inline tags and HTML as one line of plain text. */
final class PlainText {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s*");
    private static final Pattern REFERENCE = Pattern.compile("([^\\s(]+(?:\\([^)]*\\))?)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile(" ([.,;:!?])(?= |$)");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "pre", "dl", "section", "hr", "tr");
    private static final Set<String> OTHERS = Set.of(
            "a", "abbr", "acronym", "b", "big", "br", "caption", "center", "cite", "code", "dd", "del", "dfn", "dt",
            "em", "font", "i", "img", "ins", "kbd", "li", "mark", "ol", "q", "s", "samp", "small", "span", "strong",
            "strike", "sub", "sup", "tbody", "td", "tfoot", "th", "thead", "tt", "u", "ul", "var");

    private final StringBuilder out = new StringBuilder();
    private final String inherited;

    private PlainText(String inherited) {
        this.inherited = inherited;
    }

    /**
     * The text.
     *
     * @param inherited plain text that stands for {@code {@inheritDoc}}
     */
    static String of(String documentation, String inherited) {
        PlainText text = new PlainText(inherited);
        text.append(documentation);
        String folded = SPACE.matcher(text.out).replaceAll(" ").strip();
        return SPACE_BEFORE_STOP.matcher(folded).replaceAll("$1");
    }

    private void append(String documentation) {
        int from = 0;
        Matcher tag = INLINE_TAG.matcher(documentation);
        while (tag.find(from)) {
            html(documentation.substring(from, tag.start()));
            int end = closing(documentation, tag.start());
            inline(tag.group(1), documentation.substring(Math.min(tag.end(), end), end));
            from = Math.min(end + 1, documentation.length());
        }
        html(documentation.substring(from));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private void inline(String tag, String content) {
        switch (tag) {
            case "code", "literal", "systemProperty" -> out.append(content);
            case "link", "linkplain", "value" -> reference(content.strip());
            case "inheritDoc" -> out.append(inherited);
            case "return" -> {
                out.append("Returns ");
                append(content);
                sentenceEnd(".");
            }
            case "index" -> out.append(content.strip().split("\\s", 2)[0].replace("\"", ""));
            case "docRoot", "snippet" -> {}
            default -> append(content);
        }
    }

    private void reference(String content) {
        Matcher reference = REFERENCE.matcher(content);
        if (!reference.matches()) {
            return;
        }
        if (!reference.group(2).isEmpty()) {
            append(reference.group(2));
            return;
        }
        String target = reference.group(1).replaceFirst("\\(.*", "");
        int member = target.indexOf('#');
        String type = member < 0 ? target : target.substring(0, member);
        String simple = type.substring(type.lastIndexOf('.') + 1);
        out.append(member < 0 ? simple : (simple.isEmpty() ? "" : simple + ".") + target.substring(member + 1));
    }

    private void html(String text) {
        int from = 0;
        for (Matcher tag = TAG.matcher(text); tag.find(); from = tag.end()) {
            out.append(Entities.decode(text.substring(from, tag.start())));
            if (tag.group(2) != null) {
                element(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.group());
            }
        }
        out.append(Entities.decode(text.substring(from)));
    }

    private void element(String name, boolean closes, String written) {
        if (PARAGRAPHS.contains(name)) {
            sentenceEnd(".");
        } else if (name.equals("ul") || name.equals("ol")) {
            sentenceEnd(closes ? "." : ":");
        } else if (name.equals("li") && !closes) {
            sentenceEnd(";");
        } else if (name.equals("dd") || name.equals("td") || name.equals("th") || name.equals("br")) {
            out.append(' ');
        } else if (!OTHERS.contains(name)) {
            // Java, not HTML: List<String>.
            out.append(written);
        }
    }

    /** Ends what stands before a break, unless it has an end. */
    private void sentenceEnd(String stop) {
        int last = out.length() - 1;
        while (last >= 0 && Character.isWhitespace(out.charAt(last))) {
            last--;
        }
        if (last >= 0) {
            boolean ended = ".:;,!?".indexOf(out.charAt(last)) >= 0;
            out.setLength(last + 1);
            out.append(ended ? " " : stop + " ");
        }
    }
}
