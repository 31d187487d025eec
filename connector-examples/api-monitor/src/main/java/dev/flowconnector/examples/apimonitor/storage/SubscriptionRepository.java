package dev.flowconnector.examples.apimonitor.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.StoredSubscription.Trouble;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions in the database, so that flows do not lose them when the service starts again. For one node: the count and
 * the insert are one step in this process only.
 */
public final class SubscriptionRepository implements SubscriptionStore {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Database database;

    /** Subscriptions in a database. */
    public SubscriptionRepository(Database database) {
        this.database = database;
    }

    @Override
    public boolean isDurable() {
        return true;
    }

    @Override
    public synchronized boolean insert(StoredSubscription subscription, int limitPerPrincipal) {
        int count = database.first(
                        row -> row.getInt(1),
                        "select count(*) from subscription where principal is not distinct from ?",
                        subscription.principal().orElse(null))
                .orElse(0);
        if (count >= limitPerPrincipal) {
            return false;
        }
        database.update(
                "insert into subscription (kind, filter, sealed_callback, integration, principal, correlation, created,"
                        + " expects, state, trouble_since, trouble_times, trouble_last, last_success, version, id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                subscription.kind(),
                subscription.filter(),
                subscription.sealedCallback(),
                subscription.integration().orElse(null),
                subscription.principal().orElse(null),
                json(subscription.correlation()),
                time(subscription.created()),
                subscription.expects().name(),
                subscription.state().name(),
                subscription.trouble().map(trouble -> time(trouble.since())).orElse(null),
                subscription.trouble().map(Trouble::times).orElse(null),
                subscription.trouble().map(Trouble::last).orElse(null),
                subscription.lastSuccess().map(SubscriptionRepository::time).orElse(null),
                subscription.version(),
                subscription.id());
        return true;
    }

    @Override
    public Optional<StoredSubscription> find(String id) {
        return database.first(SubscriptionRepository::read, "select * from subscription where id = ?", id);
    }

    @Override
    public boolean replace(StoredSubscription subscription) {
        // All else stays as it was.
        return database.update(
                        "update subscription set expects = ?, state = ?, trouble_since = ?, trouble_times = ?, trouble_last = ?,"
                                + " last_success = ?, version = ? where id = ? and version = ?",
                        subscription.expects().name(),
                        subscription.state().name(),
                        subscription
                                .trouble()
                                .map(trouble -> time(trouble.since()))
                                .orElse(null),
                        subscription.trouble().map(Trouble::times).orElse(null),
                        subscription.trouble().map(Trouble::last).orElse(null),
                        subscription
                                .lastSuccess()
                                .map(SubscriptionRepository::time)
                                .orElse(null),
                        subscription.version(),
                        subscription.id(),
                        subscription.version() - 1)
                == 1;
    }

    @Override
    public boolean remove(String id) {
        return database.update("delete from subscription where id = ?", id) == 1;
    }

    @Override
    public List<StoredSubscription> ofKind(String kind, String after, int limit) {
        return database.list(
                SubscriptionRepository::read,
                "select * from subscription where kind = ? and id > ? order by id limit ?",
                kind,
                after,
                limit);
    }

    @Override
    public List<StoredSubscription> acceptedBefore(Instant instant, int limit) {
        return database.list(
                SubscriptionRepository::read,
                "select * from subscription where created < ? and integration is null and expects = ?"
                        + " order by created limit ?",
                time(instant),
                Expectation.EVERY_EVENT.name(),
                limit);
    }

    @Override
    public List<StoredSubscription> latest(int limit) {
        return database.list(
                SubscriptionRepository::read, "select * from subscription order by created desc, id limit ?", limit);
    }

    private static StoredSubscription read(ResultSet row) throws SQLException {
        Optional<Instant> since = instant(row, "trouble_since");
        int times = row.getInt("trouble_times");
        String last = row.getString("trouble_last");
        return new StoredSubscription(
                row.getString("id"),
                row.getString("kind"),
                row.getString("filter"),
                row.getString("sealed_callback"),
                Optional.ofNullable(row.getString("integration")),
                Optional.ofNullable(row.getString("principal")),
                ids(row.getString("correlation")),
                instant(row, "created").orElseThrow(),
                Expectation.valueOf(row.getString("expects")),
                SubscriptionState.valueOf(row.getString("state")),
                since.map(at -> new Trouble(at, times, last)),
                instant(row, "last_success"),
                row.getLong("version"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static String json(Map<String, String> ids) {
        try {
            return MAPPER.writeValueAsString(ids);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Ids of a request cannot be written", e);
        }
    }

    private static Map<String, String> ids(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored ids of a request cannot be read", e);
        }
    }
}
