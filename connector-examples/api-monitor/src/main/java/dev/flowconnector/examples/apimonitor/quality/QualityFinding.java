package dev.flowconnector.examples.apimonitor.quality;

/**
 * One thing that could be better.
 *
 * @param importance How much it matters.
 * @param place Where it stands in the definition.
 * @param message What is wrong and how to repair it.
 */
public record QualityFinding(Importance importance, String place, String message) {}
