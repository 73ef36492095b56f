package coop.toadlane.actor;

import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Steps into a co-op for a piece of work: a job on the clock, a co-op just founded, a member co-op's own books. */
@Component
public class Scopes {

    private final DataSource database;

    Scopes(DataSource database) {
        this.database = database;
    }

    public <T> T within(CoopId coop, Supplier<T> work) {
        var outer = Scope.current();
        var inner = new Scope(coop, outer.person());
        return inner.call(() -> {
            tellOpenTransaction(inner);
            try {
                var result = work.get();
                tellOpenTransaction(outer);
                return result;
            } catch (RuntimeException e) {
                tellBrokenTransaction(outer, e);
                throw e;
            }
        });
    }

    public void within(CoopId coop, Runnable work) {
        within(coop, () -> {
            work.run();
            return null;
        });
    }

    /** A transaction that the database has already given up takes no word any more; its scope ends with it. */
    private void tellBrokenTransaction(Scope scope, RuntimeException cause) {
        try {
            tellOpenTransaction(scope);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private void tellOpenTransaction(Scope scope) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) return;
        var connection = DataSourceUtils.getConnection(database);
        try {
            ScopedDataSource.tell(connection, scope);
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take the new scope", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
