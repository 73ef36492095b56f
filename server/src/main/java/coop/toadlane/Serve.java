package coop.toadlane;

import coop.toadlane.database.CannotStart;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Runs Toad Lane for real, with the settings that docs/configure.md describes.")
final class Serve implements Callable<Integer> {

    @Mixin
    private Given given = new Given();

    @Option(names = "--port", description = "Where it listens (" + Home.PORT + ").")
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        var properties = given.properties();
        if (port != null) properties.put("server.port", port.toString());
        properties.put("logging.structured.format.console", "ecs");
        properties.putIfAbsent("toadlane.base-url", "http://localhost:" + properties.get("server.port"));
        door(properties).mustBeFree();
        Program.mustBeWritable(Path.of(properties.get("toadlane.data")));
        try (var program = Program.start("serve", properties)) {
            program.untilStopped();
        }
        return 0;
    }

    private static Door door(Map<String, String> properties) {
        try {
            var address = InetAddress.getByName(properties.getOrDefault("server.address", "0.0.0.0"));
            return new Door(address, Integer.parseInt(properties.get("server.port")));
        } catch (UnknownHostException e) {
            throw new CannotStart("The setting address names no machine: " + e.getMessage());
        }
    }
}
