package dev.flowconnector.swagger.read.source.documented;

import java.util.List;

/** Orders of a customer, as others see them. */
public interface OrdersApi<T> {
    /**
     * Lists the orders.
     *
     * @param customer the customer's number
     * @param states states to list
     * @return the orders, newest first
     */
    List<T> list(String customer, List<String> states);

    /**
     * Stores an order.
     *
     * @param order the order
     * @return its number
     */
    String store(T order);
}
