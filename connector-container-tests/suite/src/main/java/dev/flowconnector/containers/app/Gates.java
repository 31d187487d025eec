package dev.flowconnector.containers.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where work waits until a test lets it go on. */
public final class Gates {
    private static final int SECONDS = 60;

    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();

    /** Lets the work behind a gate go on. */
    public void open(String name) {
        gate(name).countDown();
    }

    void pass(String name) throws InterruptedException {
        if (!name.isEmpty() && !gate(name).await(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody opened the gate '" + name + "'");
        }
    }

    private CountDownLatch gate(String name) {
        return gates.computeIfAbsent(name, key -> new CountDownLatch(1));
    }
}
