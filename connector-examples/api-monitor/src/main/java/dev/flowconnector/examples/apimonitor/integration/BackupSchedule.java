package dev.flowconnector.examples.apimonitor.integration;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backs collections up again and again. */
public final class BackupSchedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread backups = new Thread(work, "backups");
        backups.setDaemon(true);
        return backups;
    });

    /** Begins; the first backup is one interval from now. */
    @SuppressWarnings("FutureReturnValueIgnored") // It ends with the thread.
    public BackupSchedule(FlowPosts posts, Duration interval) {
        long millis = interval.toMillis();
        thread.scheduleWithFixedDelay(() -> backUp(posts), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static void backUp(FlowPosts posts) {
        try {
            posts.backUp();
        } catch (RuntimeException e) {
            LOG.warn("A backup failed; the next one is tried all the same", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
