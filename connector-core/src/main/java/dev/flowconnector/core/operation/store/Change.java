package dev.flowconnector.core.operation.store;

import java.time.Instant;

/**
 * A change of state.
 *
 * @param at when
 * @param state the new state
 * @param attempt the attempt that it belongs to; 0 before the first
 * @param detail more, such as the code of a failure; may be empty
 */
public record Change(Instant at, OperationState state, int attempt, String detail) {}
