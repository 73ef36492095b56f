package coop.toadlane.database;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A database beside the other tests' in which the demo's story is told, with the demo's clock and its open doors. */
final class StoryPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger STORIES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPostgres.give(context, "story", made("story_" + STORIES.incrementAndGet()));
        TestPropertyValues.of("toadlane.demo=true").applyTo(context);
    }

    private static String made(String database) {
        try (var connection = TestPostgres.owner().connect(); var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
            return TestPostgres.owner().url().replaceAll("/[^/]+$", "/" + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
