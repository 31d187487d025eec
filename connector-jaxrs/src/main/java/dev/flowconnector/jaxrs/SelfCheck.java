package dev.flowconnector.jaxrs;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What came of calling the application as the platform will call it; see {@link ConnectorRuntime#selfCheck()}.
 *
 * @param url the public base URL that was tried; empty if none is configured
 * @param findings what is wrong and what to do, in full sentences; empty if nothing is
 */
public record SelfCheck(Optional<URI> url, List<String> findings) {
    /** Copies the findings. */
    public SelfCheck {
        findings = List.copyOf(findings);
    }

    /** Whether the platform will reach the application, as far as a call from here can tell. */
    public boolean passed() {
        return findings.isEmpty();
    }
}
