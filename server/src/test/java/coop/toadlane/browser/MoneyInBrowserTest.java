package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import coop.toadlane.membership.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void every_figure_opens_into_its_entries(Screen screen) {
        try (var luca = friends("Tea Room " + screen.ordinal(), as("Luca Ferrero", screen))) {
            luca.sees("Nothing has moved yet").isAccessible();
            moneyCame(luca, "2,400.00", "Founding grant", "Grants and gifts").sees("It stands in the books").isAccessible();
            paid(luca, "49.90", "Tea and biscuits", "Supplies");
            luca.press("Money").sees("€2,350.10").sees("In twelve months €2,400.00 came in and €49.90 went out.").isAccessible();
            luca.press("Supplies").sees("In this time it changed by €49.90.").isAccessible();
            luca.press("Tea and biscuits").sees("Harbour House").isAccessible();
            luca.press("Journal").sees("Founding grant").isAccessible();
            luca.press("Money").press("All accounts").sees("What members put in").isAccessible();
        }
    }

    @Test
    void a_mistake_is_corrected_in_the_open() {
        try (var luca = friends("Sand Box", as("Luca Ferrero", Screen.PHONE))) {
            moneyCame(luca, "100", "Whip-round", "Grants and gifts");
            paid(luca, "60", "Sand, twice", "Supplies");
            luca.press("Correct this").sees("€60.00 will move back from Supplies to Bank account.").isAccessible()
                .press("Take it back").sees("Say what was wrong").isAccessible()
                .write("What was wrong?", "It was one bag").press("Take it back")
                .sees("It is taken back").sees("Corrected").isAccessible()
                .press("See the correction").sees("It was one bag").press("See what it corrects").sees("Sand, twice");
            luca.press("Money").sees("€100.00");
        }
    }

    @Test
    void a_payment_that_cannot_be_entered_keeps_what_was_typed_and_says_why() {
        try (var luca = friends("Empty Purse", as("Luca Ferrero", Screen.DESKTOP))) {
            luca.press("Enter a payment").press("Enter it in the books")
                .sees("There is a problem").sees("Enter an amount in EUR above zero").sees("Choose what the money was for").isAccessible();
            fill(luca, "12.50", "Soap", "Supplies").press("Enter it in the books")
                .sees("There is not enough: Bank account holds €0.00 and may not go below €0.00").isAccessible();
            assertThat(luca.page().getByLabel("Amount in EUR").first().inputValue()).isEqualTo("12.50");
            assertThat(luca.page().locator("#purpose option:checked").textContent()).isEqualTo("Supplies");
        }
    }

    @Test
    void the_chart_gets_an_account_that_it_lacks() {
        try (var luca = friends("Bike Shed", as("Luca Ferrero", Screen.DARK_PHONE))) {
            luca.press("All accounts").press("Add an account").press("Add an account")
                .sees("Choose what the account is for").isAccessible();
            luca.write("Name", "Réparations").choose("Something we spend money on").press("Add an account")
                .sees("The account is open").isAccessible();
            luca.press("All accounts").press("Add an account").write("Name", "REPARATIONS").choose("Something we owe")
                .press("Add an account").sees("There is already an account of this name");
        }
    }

    @Test
    void a_stranger_does_not_see_the_money() {
        try (var luca = friends("Closed Purse", as("Luca Ferrero", Screen.DESKTOP)); var amara = as("Amara Diallo", Screen.DESKTOP)) {
            assertThat(amara.page().navigate(address("/coops/closed-purse/money")).status()).isEqualTo(403);
            assertThat(amara.page().navigate(address("/coops/closed-purse/money/journal.csv")).status()).isEqualTo(403);
            luca.sees("Money");
        }
    }

    @Test
    void money_can_be_entered_without_javascript() {
        try (var luca = friends("Quiet Corner", walkIn(withoutJavaScript(), "Luca Ferrero"))) {
            moneyCame(luca, "5", "Found under the sofa", "Other income").sees("It stands in the books");
        }
    }

    private static Visit moneyCame(Visit luca, String amount, String memo, String purpose) {
        luca.press("Money").press("Enter money that came in");
        luca.write("Amount in EUR", amount).write("Who paid us?", "City of Monaco").write("What for", memo);
        return luca.select("Purpose", purpose).press("Enter it in the books");
    }

    private static Visit paid(Visit luca, String amount, String memo, String purpose) {
        luca.press("Money").press("Enter a payment");
        return fill(luca, amount, memo, purpose).press("Enter it in the books").sees("It stands in the books");
    }

    private static Visit fill(Visit luca, String amount, String memo, String purpose) {
        luca.write("Amount in EUR", amount).write("Who was paid?", "Harbour House").write("What for", memo);
        return luca.select("Purpose", purpose);
    }

    /** An informal group, where everybody may enter payments. */
    private static Visit friends(String name, Visit founder) {
        founded(founder, name, Pattern.INFORMAL);
        return founder.press("Money");
    }
}
