package dev.flowconnector.examples.quickstart;

/**
 * An order.
 *
 * @param id Identifies the order.
 * @param customerName Who ordered.
 * @param status How far the order has come.
 */
public record Order(String id, String customerName, Status status) {

    /** How far an order has come. */
    public enum Status {
        /** Nobody has begun. */
        OPEN,
        /** It is on its way. */
        SHIPPED
    }
}
