package coop.toadlane;

import coop.toadlane.database.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The program as it runs, from the look around before it starts until it was told to stop. */
final class Program implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) stopped.countDown();
        });
    }

    static Program start(String profile, Map<String, String> properties) {
        var words = properties.entrySet().stream().map(property -> "--" + property.getKey() + "=" + property.getValue());
        return new Program(new SpringApplicationBuilder(ToadLane.class).profiles(profile).run(words.toArray(String[]::new)));
    }

    static void mustBeWritable(Path data) {
        try {
            Files.delete(Files.createTempFile(Files.createDirectories(data), "may-write", null));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + data.toAbsolutePath() + " cannot be written. Choose another with --data.");
        }
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    void untilStopped() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
