package dev.flowconnector.examples.quickstart;

import dev.flowconnector.examples.quickstart.Order.Status;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Orders in memory. */
final class Orders {
    private final Map<String, Order> orders = new ConcurrentSkipListMap<>(new TreeMap<>(Map.of(
            "1001", new Order("1001", "Ada", Status.SHIPPED),
            "1002", new Order("1002", "Grace", Status.OPEN))));

    List<Order> all() {
        return List.copyOf(orders.values());
    }

    Order get(String id) {
        Order order = orders.get(id);
        if (order == null) {
            throw new NotFoundException("Order \"" + id + "\" does not exist.");
        }
        return order;
    }

    Order ship(String id) {
        Order shipped = new Order(id, get(id).customerName(), Status.SHIPPED);
        orders.put(id, shipped);
        return shipped;
    }
}
