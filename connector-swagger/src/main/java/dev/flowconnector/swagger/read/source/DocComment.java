package dev.flowconnector.swagger.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment, cut into its blocks; inline tags and HTML are still inside.
 *
 * @param text the block before the first tag
 * @param parameters the {@code @param} blocks by name, those of type variables left out
 * @param returns the {@code @return} block
 */
record DocComment(String text, Map<String, String> parameters, String returns) {
    static final DocComment NONE = new DocComment("", Map.of(), "");

    private static final Pattern ASTERISKS = Pattern.compile("(?m)^[ \\t]*\\*+");
    private static final Pattern BLOCK_TAG = Pattern.compile("\\s*@(\\p{Alpha}\\w*)(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(\\S+)\\s*(?:[-:–]\\s)?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern INLINE_RETURN = Pattern.compile("\\s*\\{@return\\s+(.*)}.*", Pattern.DOTALL);

    DocComment {
        parameters = Map.copyOf(parameters);
    }

    /** The comment without the asterisks that begin its lines. */
    static String withoutAsterisks(String comment) {
        return ASTERISKS.matcher(comment).replaceAll("");
    }

    static DocComment of(String comment) {
        List<String> blocks = blocks(comment);
        Map<String, String> parameters = new TreeMap<>();
        Matcher inline = INLINE_RETURN.matcher(blocks.get(0));
        String returns = inline.matches() ? inline.group(1) : "";
        for (String block : blocks.subList(1, blocks.size())) {
            Matcher tag = BLOCK_TAG.matcher(block);
            if (tag.matches() && tag.group(2) != null) {
                if (tag.group(1).equals("param")) {
                    Matcher parameter = PARAMETER.matcher(tag.group(2));
                    if (parameter.matches() && !parameter.group(1).startsWith("<")) {
                        parameters.putIfAbsent(
                                parameter.group(1), parameter.group(2).strip());
                    }
                } else if (tag.group(1).equals("return") || tag.group(1).equals("returns")) {
                    returns = tag.group(2).strip();
                }
            }
        }
        return new DocComment(blocks.get(0).strip(), parameters, returns);
    }

    /** The main description, then one block for each tag. A line of an inline tag never begins a block. */
    private static List<String> blocks(String comment) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        int depth = 0;
        for (String line : comment.lines().toList()) {
            if (depth == 0 && BLOCK_TAG.matcher(line).matches()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
            depth = depthAfter(line, depth);
            block.append(line).append('\n');
        }
        blocks.add(block.toString());
        return blocks;
    }

    private static int depthAfter(String line, int before) {
        int depth = before;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{' && (depth > 0 || line.startsWith("@", i + 1))) {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
        }
        return depth;
    }
}
