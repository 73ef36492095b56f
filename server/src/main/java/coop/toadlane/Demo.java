package coop.toadlane;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "demo", description = "Opens the Harbour Federation, a small town of co-ops, to look around in and to try everything.")
final class Demo implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = Home.PORT, description = "Where it listens, on this machine only (${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where everything is kept (data/demo).")
    private Path data = Home.data("demo");

    @Option(names = "--reset", description = "Forgets what was done in the demo, and begins its story anew.")
    private boolean isReset;

    @Override
    public Integer call() throws InterruptedException {
        new Door(InetAddress.getLoopbackAddress(), port).mustBeFree();
        if (isReset) DemoFolder.forget(data);
        DemoFolder.open(data);
        var out = spec.commandLine().getOut();
        try (var program = Program.start("demo", properties(data, port))) {
            out.println(Welcome.to("http://localhost:" + program.port(), data));
            out.flush();
            program.untilStopped();
        }
        return 0;
    }

    static Map<String, String> properties(Path data, int port) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("server.address", InetAddress.getLoopbackAddress().getHostAddress());
        properties.put("server.port", Integer.toString(port));
        properties.put("toadlane.demo", "true");
        properties.put("toadlane.data", data.toAbsolutePath().toString());
        properties.put("toadlane.base-url", "http://localhost:" + port);
        properties.put("logging.threshold.console", "off");
        properties.put("logging.file.name", data.resolve("log/toadlane.log").toAbsolutePath().toString());
        properties.put("logging.structured.format.file", "ecs");
        return properties;
    }
}
