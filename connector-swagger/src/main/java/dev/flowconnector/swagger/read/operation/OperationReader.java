package dev.flowconnector.swagger.read.operation;

/** One resource method as one operation. */
public final class OperationReader {
    private OperationReader() {}
}
