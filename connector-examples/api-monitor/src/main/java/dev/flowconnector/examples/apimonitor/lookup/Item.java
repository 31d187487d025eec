package dev.flowconnector.examples.apimonitor.lookup;

/**
 * One row of a drop-down.
 *
 * @param id What the flow keeps.
 * @param name What the maker sees.
 */
public record Item(String id, String name) {}
