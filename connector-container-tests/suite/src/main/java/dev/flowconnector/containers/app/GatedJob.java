package dev.flowconnector.containers.app;

import dev.flowconnector.core.operation.OperationContext;
import dev.flowconnector.core.operation.OperationHandler;

/** Makes a receipt behind a gate, and says that it waits there. */
final class GatedJob implements OperationHandler<GatedJob.Input, WorkResource.Receipt> {
    private static final int HALF = 50;

    private final Gates gates;

    GatedJob(Gates gates) {
        this.gates = gates;
    }

    record Input(String gate, WorkResource.Order order) {}

    @Override
    public String name() {
        return "gated-receipt";
    }

    @Override
    public WorkResource.Receipt handle(Input input, OperationContext context) throws InterruptedException {
        context.progress(HALF, "at the gate");
        gates.pass(input.gate());
        return WorkResource.receipt(input.order());
    }
}
