package dev.flowconnector.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test class after which the log holds a secret, whatever the level: the token of a URL that a flow keeps, the
 * signature of a callback URL, or a bearer token. It listens to {@code java.util.logging}, and to other logging APIs whose
 * entries end there.
 *
 * <p>Register it for all tests of a module by JUnit's automatic detection of extensions, or for a class by
 * {@code @ExtendWith}. The configuration parameter {@value #MORE} adds a regular expression for what tests of your own use
 * as secrets.
 */
public final class SecretsInLogs implements BeforeAllCallback, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(SecretsInLogs.class);

    /** Name of the configuration parameter of JUnit. */
    public static final String MORE = "flowconnector.secrets";

    private static final String ALWAYS = "\\b(?:k\\d|memory)\\.[A-Za-z0-9_-]{24,}|Bearer [^…]|sig=[^…]";

    @Override
    public void beforeAll(ExtensionContext context) {
        recorder(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        recorder(context).assertNoSecret();
    }

    static Recorder recorder(Optional<String> more) {
        return new Recorder(
                Pattern.compile(more.map(pattern -> ALWAYS + "|" + pattern).orElse(ALWAYS)));
    }

    private static Recorder recorder(ExtensionContext context) {
        Optional<String> more = context.getConfigurationParameter(MORE);
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Recorder.class, type -> recorder(more).installed(), Recorder.class);
    }

    /** Everything that was logged since the first test class. */
    static final class Recorder extends Handler {
        private final Pattern secret;
        private final List<String> secrets = new CopyOnWriteArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();
        // A logger that nobody holds is collected, and its handler with it.
        private final List<Logger> loggers = List.of(Logger.getLogger(""), Logger.getLogger("dev.flowconnector"));

        Recorder(Pattern secret) {
            this.secret = secret;
        }

        Recorder installed() {
            setLevel(Level.ALL);
            loggers.get(0).addHandler(this);
            loggers.get(1).setLevel(Level.ALL);
            return this;
        }

        @Override
        public void publish(LogRecord entry) {
            String text = formatter.format(entry);
            if (secret.matcher(text).find()) {
                secrets.add(secret.matcher(text).replaceAll("‹here›"));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        void assertNoSecret() {
            assertThat(secrets).as("log entries with a secret").isEmpty();
        }
    }
}
