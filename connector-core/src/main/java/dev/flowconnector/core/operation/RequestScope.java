package dev.flowconnector.core.operation;

import org.jspecify.annotations.Nullable;

/**
 * A request on the thread that runs its resource method. The answer may be written by another thread, which cannot clean
 * up the first one: what is left there is marked as over.
 */
final class RequestScope implements OperationScope {
    private final OperationRequest request;
    private final ThreadLocal<@Nullable RequestScope> home;
    private volatile boolean closed;

    RequestScope(OperationRequest request, ThreadLocal<@Nullable RequestScope> home) {
        this.request = request;
        this.home = home;
    }

    OperationRequest request() {
        return request;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        if (home.get() == this) {
            home.remove();
        }
    }
}
