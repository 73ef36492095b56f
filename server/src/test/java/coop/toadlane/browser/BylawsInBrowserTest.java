package coop.toadlane.browser;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BylawsInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void a_founder_reads_the_bylaws_changes_one_and_sees_what_changed(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            founded(ingrid, "Rope Walk " + screen.ordinal());
            ingrid.press("Our bylaws").sees("How we decide").isAccessible();
            follow(ingrid, "Change Spending");
            ingrid.isAccessible().write("Days open", "0").press("Change").sees("Enter a whole number of days from 1 to 365").isAccessible()
                .write("Days open", "21").press("Change").sees("This is version 2");
            follow(ingrid, "Version 2");
            ingrid.sees("What changed since version 1").sees("It stays open for 21 days.").isAccessible();
        }
    }

    private static void follow(Visit visit, String link) {
        visit.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true)).click();
        visit.page().waitForLoadState();
    }
}
