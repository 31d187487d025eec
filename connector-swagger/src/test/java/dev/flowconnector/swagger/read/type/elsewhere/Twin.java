package dev.flowconnector.swagger.read.type.elsewhere;

/** The other one. */
public record Twin(String other) {}
