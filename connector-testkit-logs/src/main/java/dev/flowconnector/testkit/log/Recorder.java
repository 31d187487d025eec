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

/** Keeps every secret that was logged or printed since the first test class, never in words. */
final class Recorder extends Handler {
    private static final String ALWAYS = "\\b(?:k\\d|memory)\\.[A-Za-z0-9_-]{24,}|Bearer [^…]|sig=[^…]";

    private final Pattern secret;
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private final SimpleFormatter formatter = new SimpleFormatter();
    // A logger that nobody holds is collected, and its handler with it.
    private final List<Logger> loggers = List.of(Logger.getLogger(""), Logger.getLogger("dev.flowconnector"));

    private Recorder(Pattern secret) {
        this.secret = secret;
    }

    static Recorder searching(Optional<String> more) {
        return new Recorder(
                Pattern.compile(more.map(pattern -> ALWAYS + "|" + pattern).orElse(ALWAYS)));
    }

    Recorder installed() {
        setLevel(Level.ALL);
        loggers.get(0).addHandler(this);
        loggers.get(1).setLevel(Level.ALL);
        System.setOut(PrintedLines.copy(System.out, this::search));
        System.setErr(PrintedLines.copy(System.err, this::search));
        return this;
    }

    @Override
    public void publish(LogRecord entry) {
        search(formatter.format(entry));
    }

    void search(String text) {
        if (secret.matcher(text).find()) {
            secrets.add(secret.matcher(text).replaceAll("‹here›"));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    void assertNoSecret() {
        System.out.flush();
        System.err.flush();
        assertThat(secrets).as("log entries with a secret").isEmpty();
    }
}
