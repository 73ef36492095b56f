package coop.toadlane.browser;

import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicsInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void a_topic_is_raised_sounded_out_ranked_and_put_on_the_agenda(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            var coop = founded(ingrid, "Talkers " + screen.ordinal());
            ingrid.open(coop + "/topics").isAccessible().press("Raise a topic").isAccessible()
                .press("Raise this topic").sees("Enter a title").isAccessible()
                .write("Title", "Nobody can find the pump").write("What is on your mind", "It was on its *hook*.")
                .press("Raise this topic").sees("Your topic stands.").isAccessible()
                .write("Say something", "In my bag").press("Add my comment").sees("In my bag")
                .press("I smile").isAccessible()
                .press("Check the sense of the group").isAccessible().write("Question", "Buy a second pump").press("Ask")
                .press("Agree").sees("Your answer is in.")
                .press("Find a time").isAccessible().write("Question", "An hour about pumps")
                .write("Time 1", "2099-04-11T18:30").write("Time 2", "2099-04-12T18:30").press("Ask").isAccessible();
            ingrid.open(coop + "/topics/new").write("Title", "Rain").write("What is on your mind", "It rains.").press("Raise this topic");
            ingrid.open(coop + "/topics/needs").isAccessible().press("“Rain” matters more")
                .sees("You have compared all there is.").isAccessible();
            ingrid.open(coop + "/topics").sees("one comment").isAccessible();
            ingrid.open(coop + "/meetings").isAccessible().press("Call a meeting").isAccessible()
                .write("Title", "Monthly meeting").write("Begins", "2099-05-11T18:30").press("Call it").isAccessible()
                .select("Topic", "Rain").press("Add this point").sees("15 of 90 minutes are planned.").isAccessible();
            ingrid.open(coop + "/calendar").isAccessible().press("Make my address").sees("Copy your address now").isAccessible();
        }
    }
}
