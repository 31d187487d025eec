package dev.flowconnector.examples.apimonitor.monitor;

/**
 * What became of a wish to stop a run.
 *
 * @param cancelled Whether a run was going on, and is no more.
 */
public record Cancellation(boolean cancelled) {}
