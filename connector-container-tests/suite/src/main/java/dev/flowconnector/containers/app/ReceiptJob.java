package dev.flowconnector.containers.app;

import dev.flowconnector.core.operation.OperationContext;
import dev.flowconnector.core.operation.OperationHandler;

/** Makes a receipt. */
final class ReceiptJob implements OperationHandler<WorkResource.Order, WorkResource.Receipt> {

    @Override
    public String name() {
        return "receipt";
    }

    @Override
    public WorkResource.Receipt handle(WorkResource.Order order, OperationContext context) {
        return WorkResource.receipt(order);
    }
}
