package dev.flowconnector.webhook;

import dev.flowconnector.core.webhook.CallbackUrl;
import dev.flowconnector.core.webhook.DeliveryAnswer;
import dev.flowconnector.core.webhook.NotificationSender;
import dev.flowconnector.webhook.CheckedResolver.ForbiddenAddressException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;

/**
 * Sends notifications with Apache HttpClient. It looks up the host, connects only to addresses of the internet that it has
 * checked, follows no redirect, sends no cookie, user or password, tries each notification once, reads at most 8 KiB of
 * the answer, and ends after 125 seconds at the latest, however slowly the other side talks. Do not set the loggers of that
 * client below {@code org.apache.hc} to DEBUG in production: they write whole URLs. Safe for use by several threads;
 * close it when the application ends.
 */
public final class HttpNotificationSender implements NotificationSender, AutoCloseable {
    /** More than the platform's errors have. */
    private static final int LONGEST_ANSWER = 8 * 1024;

    private static final int REDIRECTION = 300;
    private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9-]{1,100}");

    private final CloseableHttpClient client;
    private final Duration timeout;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "connector-notification-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    HttpNotificationSender(CloseableHttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    /** A sender with the defaults of the {@link #builder() builder}. */
    public static HttpNotificationSender create() {
        return builder().build();
    }

    /** Begins with the defaults: 125 seconds for each notification, 64 connections, no proxy. */
    public static HttpNotificationSenderBuilder builder() {
        return new HttpNotificationSenderBuilder();
    }

    @Override
    public DeliveryAnswer send(CallbackUrl url, String json, String eventId) {
        HttpHost target = new HttpHost(url.scheme(), url.host(), url.port());
        HttpUriRequestBase request = new HttpUriRequestBase("POST", URI.create(target.toURI()));
        // As it is: what parses a target may write it anew, and its bytes are signed.
        request.setPath(url.target());
        request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        request.setHeader("x-ms-client-tracking-id", eventId);
        ScheduledFuture<?> deadline = deadlines.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(target, request, HttpNotificationSender::answer);
        } catch (ForbiddenAddressException e) {
            return new DeliveryAnswer.Forbidden(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return new DeliveryAnswer.Unreachable(
                    deadline.isDone() ? "no answer within " + timeout.toSeconds() + " s" : reason(e));
        } finally {
            deadline.cancel(false);
        }
    }

    /** Ends what is being sent, and closes all connections. */
    @Override
    public void close() {
        deadlines.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The connections of the sender cannot be closed", e);
        }
    }

    private static DeliveryAnswer answer(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        Header run = response.getFirstHeader("x-ms-workflow-run-id");
        if (status >= REDIRECTION
                && run != null
                && RUN_ID.matcher(run.getValue()).matches()) {
            return new DeliveryAnswer.RunStarted(status, run.getValue());
        }
        return new DeliveryAnswer.Answered(status, retryAfter(response), status < REDIRECTION ? "" : body(response));
    }

    private static String body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return "";
        }
        try (InputStream content = entity.getContent()) {
            return new String(content.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        }
    }

    private static Optional<Duration> retryAfter(ClassicHttpResponse response) {
        Header header = response.getFirstHeader("Retry-After");
        if (header == null || header.getValue() == null) {
            return Optional.empty();
        }
        String value = header.getValue().strip();
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(InstantSource.system().instant(), until.toInstant());
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What kind of failure it was. The message of some kinds holds the whole URL. */
    private static String reason(Exception e) {
        return e.getClass().getSimpleName();
    }
}
