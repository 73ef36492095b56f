package coop.toadlane.browser;

import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundsInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void an_objection_changes_the_text_and_what_all_consent_to_becomes_the_decision(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            var coop = founded(ingrid, "Round Makers " + screen.ordinal());
            ingrid.open(coop + "/decisions/new?ask=question")
                .write("Title", "Two days of notice for a shift").write("Proposal", "Say so two days before.");
            ingrid.press("Check").press("Talk it through in a round").sees("The proposal is presented").isAccessible();
            ingrid.press("On to: Clarify").sees("It is your turn").isAccessible().press("No question").press("On to: React");
            ingrid.write("Your reaction", "One day would do.").press("Say it").press("On to: Consent")
                .sees("Do you consent?").isAccessible();
            ingrid.press("I object").sees("Say why").isAccessible();
            ingrid.write("Your concern, or your objection and why", "Nobody knows two days ahead.").press("I object")
                .sees("One objection stands").isAccessible();
            ingrid.press("On to: Amend").write("The text from now on", "Say so one day before.").isAccessible()
                .press("Ask all again with this text").sees("The proposal, version 2").isAccessible();
            ingrid.press("I consent").sees("All who are here consent.").isAccessible()
                .press("Make it a decision").sees("So it passed.").sees("Came out of a consent round").isAccessible();
        }
    }
}
