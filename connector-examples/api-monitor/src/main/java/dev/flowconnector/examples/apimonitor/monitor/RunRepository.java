package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.examples.apimonitor.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finished runs in the database, numbered as they finish; the numbers are what the polling trigger remembers. */
public final class RunRepository implements PollSource<MonitorRun> {
    private static final int MOST_AT_ONCE = 100;
    private static final String SELECT = "select r.*, m.name as monitor_name, c.name as collection_name from run r"
            + " join monitor m on m.id = r.monitor_id join collection c on c.id = m.collection_id";

    private final Database database;

    /** Runs in a database. */
    public RunRepository(Database database) {
        this.database = database;
    }

    /** Stores a run; one after the other, so that no number appears behind a greater one that was read already. */
    public synchronized void insert(String workspaceId, MonitorRun run) {
        Metrics metrics = run.metrics();
        database.update(
                "insert into run (id, workspace_id, monitor_id, status, started_at, finished_at, request_count,"
                        + " passed_tests, failed_tests, errors, warnings, total_latency)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                workspaceId,
                run.monitorId(),
                run.status().name(),
                run.startedAt().atOffset(ZoneOffset.UTC),
                run.finishedAt().atOffset(ZoneOffset.UTC),
                metrics.requestCount(),
                metrics.passedTests(),
                metrics.failedTests(),
                metrics.errors(),
                metrics.warnings(),
                metrics.totalLatency());
    }

    /** One run of a workspace. */
    public Optional<MonitorRun> find(String workspaceId, String id) {
        return database.first(RunRepository::run, SELECT + " where r.workspace_id = ? and r.id = ?", workspaceId, id);
    }

    /** How the last runs of a monitor ended, the newest first. */
    public List<RunStatus> history(String monitorId, int length) {
        return database.list(
                row -> RunStatus.valueOf(row.getString("status")),
                "select status from run where monitor_id = ? order by number desc limit ?",
                monitorId,
                length);
    }

    @Override
    public String name() {
        return "finished-runs";
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String latest(Map<String, String> parameters) {
        return database.first(row -> row.getString(1), "select coalesce(max(number), 0) from run")
                .orElse("0");
    }

    @Override
    public News<MonitorRun> after(String position, Map<String, String> parameters) {
        record Numbered(String number, MonitorRun run) {}
        List<Numbered> rows = database.list(
                row -> new Numbered(row.getString("number"), run(row)),
                SELECT + " where r.workspace_id = ? and r.number > ? order by r.number limit " + MOST_AT_ONCE,
                parameters.get("workspaceId"),
                Long.valueOf(position));
        return new News<>(
                rows.stream().map(Numbered::run).toList(),
                rows.isEmpty() ? position : rows.get(rows.size() - 1).number());
    }

    private static MonitorRun run(ResultSet row) throws SQLException {
        return new MonitorRun(
                row.getString("id"),
                row.getString("monitor_id"),
                row.getString("monitor_name"),
                row.getString("collection_name"),
                RunStatus.valueOf(row.getString("status")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                new Metrics(
                        row.getInt("request_count"),
                        row.getInt("passed_tests"),
                        row.getInt("failed_tests"),
                        row.getInt("errors"),
                        row.getInt("warnings"),
                        row.getInt("total_latency")));
    }
}
