package dev.flowconnector.core.operation;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Daemon threads, as many as there is work; how much there is at once is the dispatcher's to limit. */
final class OwnThreads implements Executor {
    private final ExecutorService threads = Executors.newCachedThreadPool(OwnThreads::daemon);

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    void shutdown() {
        threads.shutdown();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "connector-operation");
        thread.setDaemon(true);
        return thread;
    }
}
