package dev.flowconnector.swagger.diff;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that shows as it is in Markdown, whatever a definition puts into it. */
final class Markdown {
    private static final Pattern ANNOTATION = Pattern.compile("@[A-Z]\\w*(?:\\([^()]*\\))?");

    private Markdown() {}

    /** Annotations as code, everything else as plain text. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Matcher annotation = ANNOTATION.matcher(text);
        int from = 0;
        while (annotation.find()) {
            escaped.append(plain(text.substring(from, annotation.start()))).append(code(annotation.group()));
            from = annotation.end();
        }
        return escaped.append(plain(text.substring(from))).toString();
    }

    private static String plain(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '|', '`', '*', '_', '[', ']', '\\', '#', '~' ->
                    escaped.append('\\').append(c);
                // A comment shall notify nobody.
                case '@' -> escaped.append("@\u200b");
                case '\r', '\n' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** As code; what would end it is left out. */
    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replaceAll("[`|\\r\\n]", " ") + "`";
    }

    static String table(List<Alike> groups, int most) {
        StringBuilder table = new StringBuilder("| | Operation | Change | Where |\n|---|---|---|---|\n");
        groups.stream().limit(most).forEach(group -> {
            Change change = group.first();
            table.append("| ")
                    .append(change.rule().level())
                    .append(" | ")
                    .append(code(group.operations()))
                    .append(" | ")
                    .append(escaped(change.explanation()))
                    .append(' ')
                    .append(code(change.rule().id()))
                    .append(" | ")
                    .append(code(group.position()))
                    .append(" |\n");
        });
        if (groups.size() > most) {
            table.append("\n… and ").append(groups.size() - most).append(" more.\n");
        }
        return table.toString();
    }
}
