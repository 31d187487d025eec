package dev.flowconnector.swagger.guide.start;

/** Where the orders are. */
interface Orders {
    OrdersResource.Order find(String orderId, boolean withHistory);

    OrdersResource.Order place(OrdersResource.NewOrder order);
}
