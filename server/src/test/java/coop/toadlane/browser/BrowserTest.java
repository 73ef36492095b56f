package coop.toadlane.browser;

import com.microsoft.playwright.Page.LocatorOptions;
import coop.toadlane.browser.Visit.Screen;
import coop.toadlane.database.StoryTest;
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

    String address(String path) {
        return "http://localhost:" + port + path;
    }
}
