package coop.toadlane.database;

import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A database beside the other tests' in which the demo's story is told, with the demo's clock and its open doors. */
final class StoryPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPostgres.give(context, "story", Made.URL);
        TestPropertyValues.of("toadlane.demo=true").applyTo(context);
    }

    private static final class Made {

        static final String URL = make();

        private static String make() {
            try (var connection = TestPostgres.owner().connect(); var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE story");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return TestPostgres.owner().url().replaceAll("/[^/]+$", "/story");
        }
    }
}
