package dev.flowconnector.core.operation;

import dev.flowconnector.core.operation.store.ContentStore;
import dev.flowconnector.core.operation.store.OperationStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** What the parts of the service share. */
record OperationParts(
        OperationStore store,
        ContentStore contents,
        StoredJson json,
        Handlers handlers,
        Executor executor,
        OperationLimits limits,
        RetryAfter retryAfter,
        Duration retention,
        Duration retryWindow,
        Duration lease,
        int attempts,
        Duration shutdown,
        InstantSource clock,
        Events events) {}
