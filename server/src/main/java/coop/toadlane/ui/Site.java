package coop.toadlane.ui;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this program is reached from outside: {@code toadlane.base-url}, else this machine itself. */
@Component
public class Site {

    private final Environment settings;

    Site(Environment settings) {
        this.settings = settings;
    }

    /** For links that leave the program, in letters and exports. */
    public String url(String path) {
        return origin() + path;
    }

    public String origin() {
        var port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        return settings.getProperty("toadlane.base-url", "http://localhost:" + port).replaceAll("/+$", "");
    }

    public String host() {
        return URI.create(origin()).getHost();
    }
}
