package dev.flowconnector.core.operation;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands operations to the executor, as many at once as the limit allows, in the order in which they came. How many may
 * wait is decided before they come here.
 */
final class Dispatcher {
    private static final System.Logger LOG = System.getLogger(Operations.class.getName());

    private final Set<String> waiting = new LinkedHashSet<>();
    private final Executor executor;
    private final int limit;
    private final Consumer<String> work;
    private int workers;

    Dispatcher(Executor executor, int limit, Consumer<String> work) {
        this.executor = executor;
        this.limit = limit;
        this.work = work;
    }

    /**
     * Puts an operation into the queue, unless it is there.
     *
     * @return whether it was not there
     * @throws RejectedExecutionException if there is no thread for it and will be none; it is not in the queue then
     */
    boolean add(String id) {
        boolean added;
        synchronized (waiting) {
            added = waiting.add(id);
            // What waits already has its workers, unless they died and no thread was left for another.
            if (workers == limit || (!added && workers > 0)) {
                return added;
            }
            workers++;
        }
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException e) {
            synchronized (waiting) {
                leave();
                // Those that work already will come to it.
                if (workers == 0) {
                    waiting.remove(id);
                    throw e;
                }
            }
        }
        return added;
    }

    /** Whether nothing waits and nothing runs. */
    boolean isIdle() {
        synchronized (waiting) {
            return workers == 0 && waiting.isEmpty();
        }
    }

    /** Waits until nothing waits and nothing runs. */
    boolean awaitIdle(long millis) throws InterruptedException {
        long begin = System.nanoTime();
        synchronized (waiting) {
            while (!isIdle()) {
                long left = millis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                if (left <= 0) {
                    return false;
                }
                waiting.wait(left);
            }
            return true;
        }
    }

    /** Forgets what waits. */
    void clear() {
        synchronized (waiting) {
            waiting.clear();
        }
    }

    private void work() {
        boolean done = false;
        try {
            String id = next();
            while (!id.isEmpty()) {
                work.accept(id);
                id = next();
            }
            done = true;
        } finally {
            if (!done) {
                replace();
            }
        }
    }

    // Something like an unreachable store ends this worker; what waits needs another one.
    private void replace() {
        synchronized (waiting) {
            if (waiting.isEmpty()) {
                leave();
                return;
            }
        }
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No thread is left for the operations that wait; the next one starts them",
                    e);
            leave();
        }
    }

    private void leave() {
        synchronized (waiting) {
            workers--;
            waiting.notifyAll();
        }
    }

    private String next() {
        synchronized (waiting) {
            Iterator<String> first = waiting.iterator();
            if (first.hasNext()) {
                String id = first.next();
                first.remove();
                return id;
            }
            leave();
            return "";
        }
    }
}
