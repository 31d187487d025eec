package dev.flowconnector.swagger.read.security;

/** Security schemes as the annotations state them. */
public final class SecurityReader {
    private SecurityReader() {}
}
