package dev.flowconnector.swagger.read;

/** Reads classes into a definition. */
public final class DefinitionReader {
    private DefinitionReader() {}
}
