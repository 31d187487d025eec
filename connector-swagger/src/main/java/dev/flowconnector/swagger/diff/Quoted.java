package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.stream.Collectors;

/** Values as messages show them: in quotes, and never longer than a line. */
final class Quoted {
    private static final int LONGEST = 80;
    private static final int MOST = 8;

    private Quoted() {}

    static String value(JsonNode node) {
        if (node.isMissingNode()) {
            return "nothing";
        }
        return text(node.isValueNode() ? node.asText() : node.toString());
    }

    static String text(String text) {
        int[] points = text.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .toArray();
        return points.length > LONGEST
                ? "\"" + new String(points, 0, LONGEST) + "…\""
                : "\"" + new String(points, 0, points.length) + "\"";
    }

    /** Several texts; of many the first few and a count. */
    static String all(Collection<String> texts) {
        String shown = texts.stream().limit(MOST).map(Quoted::text).collect(Collectors.joining(", "));
        return texts.size() > MOST ? shown + " and " + (texts.size() - MOST) + " more" : shown;
    }
}
