package coop.toadlane.browser;

import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundingInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void ideas_are_gathered_costed_voted_on_paid_and_delivered(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            var coop = founded(ingrid, "Givers " + screen.ordinal());
            ingrid.open(coop + "/money/enter/in").write("Amount in EUR", "1000").write("Who paid us?", "The city")
                .write("What for", "A grant").select("Purpose", "Grants and gifts").press("Enter it in the books");
            ingrid.open(coop + "/funding").isAccessible().press("Begin a round").isAccessible()
                .press("Begin this round").sees("Enter a title").isAccessible()
                .write("Title", "500 euros for the garage").choose("Quadratic matching").write("Budget in EUR", "500")
                .select("Paid from", "Bank account").select("Spent on", "Supplies")
                .press("Begin this round").sees("The round has begun.").isAccessible();
            idea(ingrid, "Lamps", "300");
            idea(ingrid, "A sofa", "250");
            ingrid.press("End the gathering of ideas").sees("Ideas are closed.")
                .press("Lamps").isAccessible().write("Costs, in EUR", "310").press("It can be voted on").sees("It will be on the ballot.")
                .press("500 euros for the garage").press("A sofa").press("It can be voted on")
                .press("500 euros for the garage").press("Open the vote").sees("its money is set aside").isAccessible()
                .write("Lamps costs €310.00", "20").tap("Cast my ballot")
                .sees("Your votes cost more credits than you have").isAccessible()
                .write("Lamps costs €310.00", "9").write("A sofa costs €250.00", "4").tap("Cast my ballot")
                .sees("Take my ballot back")
                .open(coop + "/decisions").press("500 euros for the garage").press("Close and count now")
                .sees("2 projects were paid €500.00 together").isAccessible();
            ingrid.open(coop + "/funding").press("500 euros for the garage").sees("2 ideas were given €500.00").isAccessible()
                .press("Lamps").choose("Delivered").write("What happened", "They hang.")
                .write("Spent so far, in EUR", "299.90").press("Report").sees("It is noted.").isAccessible();
        }
    }

    private static void idea(Visit member, String title, String wanted) {
        member.press("Write an idea").isAccessible().write("Title", title).write("What is to be done", "Soon.")
            .write("Wanted, in EUR", wanted).press("Put it in").sees("Your idea is in the round.").isAccessible();
        member.press("500 euros for the garage");
    }
}
