package coop.toadlane;

import coop.toadlane.database.CannotStart;
import coop.toadlane.database.EmbeddedData;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command that works on real data is given: settings, and where the data is. */
final class Given {

    @Option(names = "--config", paramLabel = "FILE", defaultValue = "${env:" + Settings.FILE + "}",
        description = "A file of settings; TOADLANE_CONFIG may name it too.")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where keys, and the embedded database, are kept (data/serve).")
    private @Nullable Path data;

    Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("server.port", Home.PORT);
        properties.put("toadlane.data", Home.data("serve").toString());
        properties.putAll(Settings.read(System.getenv(), config));
        if (data != null) properties.put("toadlane.data", data.toString());
        if (properties.containsKey("server.tomcat.remoteip.internal-proxies"))
            properties.put("server.forward-headers-strategy", "native");
        return properties;
    }

    /** For a command that does its work and ends: nobody is served meanwhile. */
    Map<String, String> behindClosedDoors() {
        var properties = properties();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", "0");
        properties.put("logging.threshold.console", "off");
        return properties;
    }

    /** For a command that looks at data: a folder that holds none is refused, and not filled. */
    Map<String, String> whatIsThere() {
        var properties = behindClosedDoors();
        var folder = Path.of(properties.get("toadlane.data"));
        if (!properties.containsKey("toadlane.database.url") && !EmbeddedData.isIn(folder))
            throw new CannotStart("There is no data in " + folder.toAbsolutePath() + ". Choose another folder with --data.");
        return properties;
    }
}
