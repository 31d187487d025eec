package dev.flowconnector.swagger.document.text;

import dev.flowconnector.swagger.document.Origin;
import java.util.Arrays;
import java.util.Optional;

/** Turns offsets of a text into lines and columns, both from 1. Immutable. */
final class Lines {
    private final String file;
    private final int[] starts;

    private Lines(String file, int[] starts) {
        this.file = file;
        this.starts = starts;
    }

    static Lines of(String file, String text) {
        return new Lines(file, hasLoneReturn(text) ? afterAnyLineEnd(text) : afterLineFeeds(text));
    }

    private static boolean hasLoneReturn(String text) {
        for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
            if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                return true;
            }
        }
        return false;
    }

    private static int[] afterLineFeeds(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] afterAnyLineEnd(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (lineEnd) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    Origin.TextPosition position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Origin.TextPosition(Optional.of(file), line + 1, offset - starts[line] + 1);
    }
}
