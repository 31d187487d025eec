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
        int[] starts = new int[64];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean carriageFirst = carriage >= 0 && (feed < 0 || carriage < feed);
            int end = carriageFirst && carriage + 1 != feed ? carriage : feed;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = feed > end || feed < 0 ? feed : text.indexOf('\n', end + 1);
            carriage = carriage > end || carriage < 0 ? carriage : text.indexOf('\r', end + 1);
        }
        return new Lines(file, Arrays.copyOf(starts, count));
    }

    Origin.TextPosition position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Origin.TextPosition(Optional.of(file), line + 1, offset - starts[line] + 1);
    }
}
