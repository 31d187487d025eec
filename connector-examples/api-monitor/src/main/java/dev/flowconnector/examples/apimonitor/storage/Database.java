package dev.flowconnector.examples.apimonitor.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plain JDBC on one embedded database. */
public final class Database implements AutoCloseable {
    private final String url;
    // An embedded database lives as long as a connection to it is open.
    private final Connection keepOpen;

    private Database(String url, Connection keepOpen) {
        this.url = url;
        this.keepOpen = keepOpen;
    }

    /** Opens the database and creates its tables if they are not there yet. */
    public static Database open(String url) {
        try {
            Database database = new Database(url, DriverManager.getConnection(url));
            database.update(schema());
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot open the database '" + url + "'", e);
        }
    }

    /** Reads one row into an object. */
    @FunctionalInterface
    public interface Row<T> {
        /** The object. */
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of a query. */
    public <T> List<T> list(Row<T> reader, String sql, @Nullable Object... values) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("Query failed: " + sql, e);
        }
    }

    /** The first row of a query. */
    public <T> Optional<T> first(Row<T> reader, String sql, @Nullable Object... values) {
        return list(reader, sql, values).stream().findFirst();
    }

    /** Runs a statement and says how many rows it changed. */
    public int update(String sql, @Nullable Object... values) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return execute(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("Statement failed: " + sql, e);
        }
    }

    /** Runs statements of one transaction. */
    @FunctionalInterface
    public interface Statements {
        /** Runs a statement. */
        void update(String sql, @Nullable Object... values);
    }

    /** Does all of some work or nothing of it; others see it when it is done. */
    public void transaction(Consumer<Statements> work) {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            try {
                work.accept((sql, values) -> execute(connection, sql, values));
                connection.commit();
            } finally {
                // Nothing is left to be undone after the commit.
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Transaction failed", e);
        }
    }

    private static int execute(Connection connection, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Statement failed: " + sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static String schema() {
        try (InputStream in = Database.class.getResourceAsStream("/schema.sql")) {
            return new String(java.util.Objects.requireNonNull(in, "schema.sql").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            keepOpen.close();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot close the database", e);
        }
    }
}
