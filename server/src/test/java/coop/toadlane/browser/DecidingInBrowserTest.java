package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecidingInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_member_asks_votes_with_one_tap_and_closes_when_all_have_voted(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            var coop = founded(ingrid, "Deciders " + screen.ordinal());
            ingrid.open(coop + "/decisions").isAccessible().picture(Path.of("target/shots/list-blank-" + screen + ".png"));
            ingrid.press("New decision").isAccessible().picture(Path.of("target/shots/new-" + screen + ".png"));
            ingrid.open(coop + "/decisions/new?ask=question").isAccessible()
                .write("Title", "Buy a second cargo van together with Fern Grocery")
                .write("Proposal", "We would put **€9,400** into a shared van.\n\n- market run\n- parking at Fern")
                .picture(Path.of("target/shots/draft-" + screen + ".png"));
            ingrid.press("Check").isAccessible().picture(Path.of("target/shots/check-" + screen + ".png"));
            ingrid.press("Open the decision").sees("The decision is open").isAccessible()
                .picture(Path.of("target/shots/open-" + screen + ".png"));
            ingrid.page().screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(Path.of("target/shots/fold-" + screen + ".png")));
            ingrid.tap("Object").sees("Say why you object").isAccessible().picture(Path.of("target/shots/refused-" + screen + ".png"));
            ingrid.tap("Agree").sees("You said: Agree").isAccessible().picture(Path.of("target/shots/voted-" + screen + ".png"));
            ingrid.write("Say something", "Who keeps the *keys*?").press("Add my comment").sees("Who keeps the").isAccessible();
            ingrid.press("Close and count now").sees("So it passed.").isAccessible()
                .picture(Path.of("target/shots/passed-" + screen + ".png"));
            ingrid.open(coop + "/decisions").sees("Buy a second cargo van").isAccessible()
                .picture(Path.of("target/shots/list-" + screen + ".png"));
        }
    }

    @Test
    void everything_works_without_javascript() {
        try (var ingrid = walkIn(withoutJavaScript(), "Ingrid Solheim")) {
            var coop = founded(ingrid, "Plain Deciders");
            ingrid.open(coop + "/decisions/new?ask=options").write("Title", "Colour of the jerseys")
                .write("Proposal", "For next season").write("Options", "Green\nBlue\nYellow").press("Check").press("Open the decision");
            ingrid.choose("Green").choose("Blue").press("Cast my ballot").sees("Your ballot is cast.");
            assertThat(ingrid.page().getByLabel("Green").first().isChecked()).isTrue();
            ingrid.picture(Path.of("target/shots/approval.png"));
            ingrid.press("Take my ballot back").sees("Your ballot is taken back");
        }
    }

    private static String founded(Visit founder, String name) {
        founder.open("/found").write("Name", name).press("Continue").write("Place", "Monaco").press("Continue")
            .write("Purpose", "To decide things.").press("Continue").press("Continue").choose("Worker co-op").press("Continue")
            .press("Found this co-op");
        return "/coops/" + name.toLowerCase().replace(' ', '-');
    }
}
