package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole thread, without a manual: sign up, found a co-op, take a decision that pays, and check what was written down. */
class NewcomerInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void a_newcomer_gets_from_the_front_door_to_a_paid_bill(Screen screen) {
        try (var ana = visitor(screen)) {
            signUp(ana, "Ana Costa", "ana-" + screen.ordinal() + "@street.example");
            found(ana, "Night Bakery " + screen.ordinal());
            var bakery = ana.page().url().replaceFirst("^https?://[^/]+", "");
            ana.open(bakery + "/money/enter/in").isAccessible()
                .write("Amount in EUR", "500").write("Who paid us?", "Friends of bread").write("What for", "Flour fund")
                .select("Purpose", "Grants and gifts").press("Enter it in the books").isAccessible();
            ana.open(bakery + "/decisions/new").isAccessible().press("Pay somebody").isAccessible()
                .write("Who is paid?", "Mill of Sospel").write("How much, in EUR?", "120.50").select("Purpose", "Supplies")
                .write("What for", "Flour").write("Title", "Forty sacks of flour").press("Check").isAccessible()
                .sees("Pay Mill of Sospel, who is not a member, €120.50").press("Open the decision").isAccessible();
            ana.tap("Agree").sees("You can change it until");
            ana.open(ana.page().url().replaceFirst("^https?://[^/]+", "")).press("Close and count now").isAccessible().sees("Passed");
            ana.open(bakery).sees("€379.50").isAccessible();
            ana.open(bakery + "/record").sees("“Forty sacks of flour” passed").isAccessible();
        }
    }

    static void signUp(Visit visit, String name, String mail) {
        visit.open("/sign-up").page().fill("[name=name]", name);
        visit.page().fill("[name=mail]", mail);
        visit.page().locator("main form button").click();
        visit.page().waitForURL("**/sign-in/letter**");
        visit.open("/mail?q=" + mail).page().locator("main .rows a").first().click();
        visit.page().locator("main .card a.button").click();
        visit.page().waitForURL("**/link?**");
        visit.page().locator("main form button").first().click();
        visit.page().waitForURL("**/me");
        assertThat(visit.page().locator("nav.reader").innerText()).contains(name);
    }

    private static void found(Visit founder, String name) {
        founder.press("Found a co-op").write("Name", name).press("Continue").write("Place", "Fontvieille").press("Continue")
            .write("Purpose", "Bread at midnight.").press("Continue").press("Continue")
            .choose("Worker co-op").press("Continue").press("Found this co-op").sees(name);
    }
}
