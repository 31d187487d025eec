package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Watermark;
import dev.flowconnector.examples.apimonitor.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finished runs in the database; also the source of the trigger that polls for them. */
public final class RunRepository implements PollSource<MonitorRun> {
    private static final String SELECT = "select r.*, m.name as monitor_name, c.name as collection_name from run r"
            + " join monitor m on m.id = r.monitor_id join collection c on c.id = m.collection_id";

    private final Database database;

    /** Runs in a database. */
    public RunRepository(Database database) {
        this.database = database;
    }

    /** Stores a run. */
    public void insert(String workspaceId, MonitorRun run) {
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
    public List<MonitorRun> after(Watermark mark, int limit, Map<String, String> parameters) {
        return database.list(
                RunRepository::run,
                SELECT + " where r.workspace_id = ? and (r.finished_at, r.id) > (?, ?)"
                        + " order by r.finished_at, r.id limit ?",
                parameters.get("workspaceId"),
                mark.time().atOffset(ZoneOffset.UTC),
                mark.id(),
                limit);
    }

    @Override
    public Watermark watermark(MonitorRun run) {
        return new Watermark(run.finishedAt(), run.id());
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
