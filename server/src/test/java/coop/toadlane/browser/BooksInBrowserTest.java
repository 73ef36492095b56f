package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import coop.toadlane.membership.Pattern;
import org.junit.jupiter.api.Test;

/** A treasurer brings books along, sets money aside, enters several lines, and opens the books to everyone. */
class BooksInBrowserTest extends BrowserTest {

    @Test
    void the_books_of_a_group_are_brought_kept_and_opened() {
        try (var luca = as("Luca Ferrero", Screen.DARK_PHONE); var visitor = visitor(Screen.PHONE)) {
            founded(luca, "Soup Kitchen", Pattern.INFORMAL);
            assertThat(visitor.page().navigate(address("/coops/soup-kitchen/budget")).url()).contains("/sign-in");
            luca.press("Money").press("All accounts").press("Bring books along").isAccessible()
                .page().fill("#pasted", "2026-01-05 City of Monaco | Grant\n  assets:bank  1000 EUR\n  income:grants\n");
            luca.press("Look it over").sees("1 entry, from January 5, 2026 to January 5, 2026.").isAccessible()
                .press("Bring in 1 entry").sees("1 entry came in; 0 were here before.");
            luca.press("Set aside").sees("Nothing is set aside").isAccessible().press("Set money aside").isAccessible();
            luca.write("Amount in EUR", "60").write("Who will be paid?", "Harbour House").write("What for", "Oven")
                .select("Purpose", "Supplies").press("Set money aside").sees("It is set aside.").isAccessible();
            luca.press("Money").press("Entry with several lines").isAccessible().press("Enter it in the books").sees("There is a problem")
                .isAccessible();
            for (var page : new String[] {"balance-sheet", "income", "trial-balance", "set-aside", "waiting", "rules"})
                luca.open("/coops/soup-kitchen/money/" + page).isAccessible();
            luca.choose("Everyone can read each entry with what it was for and with whom; members stay unnamed.")
                .press("Let this hold from now on").sees("These rules hold from now on").isAccessible();
            visitor.open("/coops/soup-kitchen").press("Open budget").sees("€1,000.00").sees("City of Monaco").isAccessible()
                .press("Grants and gifts").sees("1 entry comes to €1,000.00.").isAccessible();
        }
    }
}
