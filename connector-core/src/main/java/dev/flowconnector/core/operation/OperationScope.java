package dev.flowconnector.core.operation;

/** Something that lasts until it is closed; closing it again has no effect. */
@FunctionalInterface
public interface OperationScope extends AutoCloseable {
    @Override
    void close();
}
