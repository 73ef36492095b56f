package coop.toadlane.browser;

import com.microsoft.playwright.Page.LocatorOptions;
import coop.toadlane.browser.Visit.Screen;
import coop.toadlane.database.StoryTest;
import coop.toadlane.membership.Pattern;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that opens the demo in a real browser. */
@StoryTest
abstract class BrowserTest {

    @LocalServerPort
    private int port;

    Visit visitor(Screen screen) {
        return Visit.to(port, screen);
    }

    Visit visitor(Screen screen, String language) {
        return Visit.to(port, screen, language, true);
    }

    Visit withoutJavaScript() {
        return Visit.to(port, Screen.DESKTOP, "en", false);
    }

    /** Somebody of the story, walked in with one click. */
    Visit as(String name, Screen screen) {
        return walkIn(visitor(screen), name);
    }

    static Visit walkIn(Visit visit, String name) {
        visit.open("/demo").page().locator("button", new LocatorOptions().setHasText(name)).click();
        visit.page().waitForURL(url -> !url.endsWith("/demo"));
        return visit;
    }

    /** A worker co-op, whose first page this founder now sees; its path. */
    static String founded(Visit founder, String name) {
        return founded(founder, name, Pattern.WORKER);
    }

    /** Founds it with every question answered in the address but the last. */
    static String founded(Visit founder, String name, Pattern pattern) {
        founder.open("/found?at=pattern&place=Monaco&purpose=To+try+things&currency=EUR&zone=Europe/Monaco&pattern=" + pattern
                + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
            .press("Found this co-op").sees(name);
        return URI.create(founder.page().url()).getPath();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }
}
