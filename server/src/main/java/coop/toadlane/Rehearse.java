package coop.toadlane;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Opens and closes a demo that nobody sees, for Java to learn what a start needs and be quicker the next time. */
@Command(name = "rehearse", hidden = true)
final class Rehearse implements Callable<Integer> {

    private static final List<String> PAGES = List.of("/", "/health/ready", "/sign-in", "/coops/roue-libre");

    @Override
    public Integer call() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("toadlane-rehearsal-");
        DemoFolder.open(data);
        try (var program = Program.start("demo", Demo.properties(data, 0));
                var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + program.port() + page)).build();
                client.send(request, BodyHandlers.discarding());
            }
        }
        DemoFolder.forget(data);
        return 0;
    }
}
