package dev.flowconnector.core.operation;

/** Something that lasts until it is closed; closing it again has no effect. */
@FunctionalInterface
public interface OperationScope extends AutoCloseable {
    /**
     * What happens in the scope has failed; called before {@link #close()}, on the same thread.
     *
     * @param reason for a log or a trace of the operators; the maker does not see it
     */
    default void failed(Throwable reason) {}

    @Override
    void close();
}
