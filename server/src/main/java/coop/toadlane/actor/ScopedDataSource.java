package coop.toadlane.actor;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells every connection that is lent out whose rows it may see, before anyone can ask it anything. */
public final class ScopedDataSource extends DelegatingDataSource implements Closeable {

    private final Closeable pool;

    public <P extends DataSource & Closeable> ScopedDataSource(P pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public void close() throws IOException {
        pool.close();
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            tell(connection, Scope.current());
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static void tell(Connection connection, Scope scope) throws SQLException {
        try (var statement = connection.prepareStatement("""
                SELECT set_config('toadlane.coop', ?, false),
                       set_config('toadlane.person', ?, false)
                """)) {
            statement.setString(1, scope.coopText());
            statement.setString(2, scope.personText());
            statement.execute();
        }
    }
}
