package dev.flowconnector.examples.apimonitor.monitor;

/**
 * What the first revision told of a run.
 *
 * @param id Identifies the run.
 * @param passed Whether every request was answered well.
 */
public record RunOutcome(String id, boolean passed) {}
