package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not stand in any log: credentials, and the tokens of every URL that was given out. */
final class Secrets {
    private static final Pattern TOKEN = Pattern.compile("/_connector/[a-z]+/([A-Za-z0-9_.~-]{16,})");

    private final Set<String> secrets = ConcurrentHashMap.newKeySet();
    private final Supplier<String> log;

    Secrets(Supplier<String> log) {
        this.log = log;
    }

    /** What is searched. */
    String log() {
        return log.get();
    }

    void add(String secret) {
        secrets.add(secret);
    }

    void learn(Answer answer) {
        learn(answer.location());
        if (answer.text().contains("/_connector/")) {
            learn(answer.text());
        }
    }

    void learn(String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            secrets.add(token.group(1));
        }
    }

    void assertNoneIsLogged() {
        String text = log.get();
        for (String secret : secrets) {
            int place = text.indexOf(secret);
            if (place >= 0) {
                String around = text.substring(Math.max(0, place - 200), place).replaceAll(".*\\R", "");
                assertThat(around)
                        .as("A secret stands in the log after this text")
                        .isNull();
            }
        }
    }
}
