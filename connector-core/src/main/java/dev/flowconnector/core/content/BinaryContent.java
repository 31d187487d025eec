package dev.flowconnector.core.content;

/** A file as it travels on the wire. */
public interface BinaryContent {}
