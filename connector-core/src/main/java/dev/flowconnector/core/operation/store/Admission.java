package dev.flowconnector.core.operation.store;

import java.time.Instant;

/**
 * The conditions under which a store takes another operation.
 *
 * @param duplicatesSince an operation with the same deduplication key that was accepted at or after this instant and
 *     was never polled stands for the new one
 * @param unfinished how many operations may be queued or running
 * @param unfinishedPerPrincipal how many of them may belong to one principal; nobody counts as a principal, too
 */
public record Admission(Instant duplicatesSince, int unfinished, int unfinishedPerPrincipal) {}
