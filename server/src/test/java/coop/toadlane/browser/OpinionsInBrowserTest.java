package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpinionsInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void statements_are_written_and_answered_by_keyboard_and_the_map_shows_where_one_stands(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen); var amara = as("Amara Diallo", screen)) {
            ingrid.open("/coops/harbour-federation/opinions/new").isAccessible().press("Ask").sees("Enter a question").isAccessible()
                .write("Question", "Where should we meet? " + screen.ordinal()).press("Ask").sees("The question is open.");
            for (var place : new String[] {"On the quay", "In the garage"})
                ingrid.write("Statement", place).press("Add this statement").sees("Your statement is in.");
            ingrid.isAccessible();

            var question = ingrid.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
            amara.open(question).sees("0 of 2 answered").isAccessible();
            amara.page().locator("#next").focus();
            amara.page().keyboard().press("3");
            amara.sees("1 of 2 answered");
            assertThat((String) amara.page().evaluate("document.activeElement.id")).isEqualTo("next");
            amara.page().keyboard().press("1");
            amara.sees("you have answered every statement").isAccessible();

            amara.open("/coops/roue-libre/topics").press("Opinion maps").isAccessible()
                .press("What should Roue Libre be in five years?").press("Map").sees("What all groups share").sees("You stand in group")
                .isAccessible().press("All statements, those that divide most first").sees("Make a proposal from this").isAccessible()
                .press("Waiting: 2").isAccessible();
        }
    }
}
