package coop.toadlane.browser;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CirclesInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void a_member_forms_a_circle_finds_it_in_the_picture_and_gives_its_first_role(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            founded(ingrid, "Sun Roofs " + screen.ordinal());
            ingrid.press("Circles").isAccessible()
                .press("Form a circle within").isAccessible()
                .press("Form this circle").sees("Enter the name of the circle").isAccessible()
                .write("Name", "Meters").write("Aim", "To read every meter once a day.").press("Form this circle")
                .sees("Meters is formed").isAccessible()
                .press("Add a role").isAccessible().choose("Lead").press("Add this role").sees("Nobody yet").isAccessible()
                .press("Give this role to somebody").isAccessible().write("Held by", "1").press("Give the role")
                .sees("now holds the role Lead in Meters").isAccessible()
                .press("Circles");
            inThePicture(ingrid, "Meters: 1 role");
            ingrid.sees("To read every meter once a day.").press("Circles").press("All roles").isAccessible();
        }
    }

    private static void inThePicture(Visit visit, String circle) {
        visit.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(circle).setExact(true)).focus();
        visit.page().keyboard().press("Enter");
        visit.page().waitForLoadState();
    }
}
