package dev.flowconnector.swagger.read.source.documented;

import java.util.List;
import java.util.Map;

/**
 * Orders.
 *
 * <p>Second paragraph
 */
public final class OrdersResource implements OrdersApi<OrdersResource.Line> {
    /** Largest number of lines. */
    public static final int LIMIT = 10;

    @Override
    @SuppressWarnings("overrides")
    public List<Line> list(String number, List<String> states) {
        return List.of();
    }

    /** Stores a line. {@inheritDoc} */
    @Override
    public String store(Line line) {
        return "";
    }

    /** Takes a number. */
    public void take(int number) {}

    /** Takes numbers. */
    public void take(int[] numbers) {}

    /** Takes texts. */
    public void take(String... texts) {}

    /** Takes entries. */
    public void take(Map.Entry<String, Integer> entry) {}

    /** Takes anything. */
    public <X> void take(X thing) {}

    public void silent() {}

    /**
     * One line.
     *
     * @param product what was ordered
     * @param count how many,
     *     one at least
     */
    public record Line(String product, int count) {
        /** Whether there are several. */
        public boolean several() {
            return count > 1;
        }

        /** Colour of a product. */
        public enum Colour {
            /** Like the sky. */
            BLUE,
            GREEN
        }
    }
}

/** Stands in the file of another class. */
final class OrdersNeighbour {}
