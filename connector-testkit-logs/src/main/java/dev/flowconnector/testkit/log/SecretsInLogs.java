package dev.flowconnector.testkit.log;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test class after which the log holds a secret, whatever the level: the token of a URL that a flow keeps, the
 * signature of a callback URL, or a bearer token. It reads what is printed to both standard streams, and listens to
 * {@code java.util.logging} with all that ends there.
 *
 * <p>With this module among the dependencies of your tests, JUnit registers it for all of them where its automatic
 * detection of extensions is on ({@code junit.jupiter.extensions.autodetection.enabled}); otherwise write
 * {@code @ExtendWith} on a class. The configuration parameter {@value #MORE} adds a regular expression for what tests of your
 * own use as secrets.
 */
public final class SecretsInLogs implements BeforeAllCallback, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(SecretsInLogs.class);

    /** Name of the configuration parameter of JUnit. */
    public static final String MORE = "flowconnector.secrets";

    @Override
    public void beforeAll(ExtensionContext context) {
        recorder(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        recorder(context).assertNoSecret();
    }

    private static Recorder recorder(ExtensionContext context) {
        Optional<String> more = context.getConfigurationParameter(MORE);
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Recorder.class, type -> Recorder.searching(more).installed(), Recorder.class);
    }
}
