package dev.flowconnector.core.operation;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Hands operations to the executor, as many at once as the limit allows, in the order in which they came. How many may
 * wait is decided before they come here.
 */
final class Dispatcher {
    private final Queue<String> waiting = new ArrayDeque<>();
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
     * Puts an operation into the queue.
     *
     * @throws RejectedExecutionException if there is no thread for it and will be none; it is not in the queue then
     */
    void add(String id) {
        synchronized (waiting) {
            waiting.add(id);
            if (workers == limit) {
                return;
            }
            workers++;
        }
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException e) {
            synchronized (waiting) {
                workers--;
                // Those that work already will come to it.
                if (workers == 0) {
                    waiting.remove(id);
                    throw e;
                }
            }
        }
    }

    /** Puts an operation into the queue that may be there already. */
    boolean addUnlessWaiting(String id) {
        synchronized (waiting) {
            if (waiting.contains(id)) {
                return false;
            }
        }
        add(id);
        return true;
    }

    /** Whether nothing waits and nothing runs. */
    boolean isIdle() {
        synchronized (waiting) {
            return workers == 0 && waiting.isEmpty();
        }
    }

    /** Waits until nothing waits and nothing runs. */
    boolean awaitIdle(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        synchronized (waiting) {
            while (!isIdle()) {
                long left = (end - System.nanoTime()) / 1_000_000;
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
                leave();
            }
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
            String id = waiting.poll();
            if (id != null) {
                return id;
            }
            leave();
            return "";
        }
    }
}
