package coop.toadlane;

import coop.toadlane.database.CannotStart;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Runs Toad Lane for real, with the settings that docs/configure.md describes.")
final class Serve implements Callable<Integer> {

    @Option(names = "--config", paramLabel = "FILE", defaultValue = "${env:" + Settings.FILE + "}",
        description = "A file of settings; TOADLANE_CONFIG may name it too.")
    private @Nullable Path config;

    @Option(names = "--port", description = "Where it listens (" + Home.PORT + ").")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where keys, and the embedded database, are kept (data/serve).")
    private @Nullable Path data;

    @Override
    public Integer call() throws InterruptedException {
        var properties = properties(System.getenv());
        door(properties).mustBeFree();
        Program.mustBeWritable(Path.of(properties.get("toadlane.data")));
        try (var program = Program.start("serve", properties)) {
            program.untilStopped();
        }
        return 0;
    }

    private Map<String, String> properties(Map<String, String> environment) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("server.port", Home.PORT);
        properties.put("toadlane.data", Home.data("serve").toString());
        properties.put("logging.structured.format.console", "ecs");
        properties.putAll(Settings.read(environment, config));
        if (port != null) properties.put("server.port", port.toString());
        if (data != null) properties.put("toadlane.data", data.toString());
        if (properties.containsKey("server.tomcat.remoteip.internal-proxies"))
            properties.put("server.forward-headers-strategy", "native");
        properties.putIfAbsent("toadlane.base-url", "http://localhost:" + properties.get("server.port"));
        return properties;
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
