package dev.flowconnector.swagger.bundle;

/** Generates connectors. */
public final class ConnectorGenerator {
    private ConnectorGenerator() {}
}
