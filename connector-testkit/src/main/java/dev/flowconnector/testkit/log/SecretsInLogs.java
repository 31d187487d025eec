package dev.flowconnector.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** Runs with every test class of the module: whatever is logged on any level, no secret is in it. */
public final class SecretsInLogs implements BeforeAllCallback, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(SecretsInLogs.class);

    /** Tokens of all keys that tests use, these keys, and the values that tests send as secrets. */
    private static final Pattern SECRET = Pattern.compile(
            "\\b(?:k\\d|memory)\\.[A-Za-z0-9_-]{24,}|[34]q2\\+7wAB|hunter2|11111111|Bearer [^…]|sig=[^…]");

    @Override
    public void beforeAll(ExtensionContext context) {
        recorder(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        recorder(context).assertNoSecret();
    }

    private static Recorder recorder(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Recorder.class, type -> new Recorder().installed(), Recorder.class);
    }

    /** Everything that was logged since the first test class. */
    static final class Recorder extends Handler {
        private final List<String> secrets = new CopyOnWriteArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();
        // A logger that nobody holds is collected, and its handler with it.
        private final List<Logger> loggers = List.of(Logger.getLogger(""), Logger.getLogger("dev.flowconnector"));

        Recorder installed() {
            setLevel(Level.ALL);
            loggers.get(0).addHandler(this);
            loggers.get(1).setLevel(Level.ALL);
            return this;
        }

        @Override
        public void publish(LogRecord entry) {
            String text = formatter.format(entry);
            if (SECRET.matcher(text).find()) {
                secrets.add(SECRET.matcher(text).replaceAll("‹here›"));
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
