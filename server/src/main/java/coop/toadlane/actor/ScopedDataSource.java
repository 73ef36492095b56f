package coop.toadlane.actor;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells every connection that is lent out whose rows it may see, before anyone can ask it anything. */
final class ScopedDataSource extends DelegatingDataSource {

    ScopedDataSource(DataSource pool) {
        super(pool);
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
