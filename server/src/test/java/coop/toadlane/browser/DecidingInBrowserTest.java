package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.FilePayload;
import coop.toadlane.browser.Visit.Screen;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecidingInBrowserTest extends BrowserTest {

    private static final String BENCHES = """
        META
        key;value
        description;Two benches
        budget;100
        vote_type;approval
        num_projects;2
        num_votes;3
        PROJECTS
        project_id;cost;name
        a;80;Bench by the sea
        b;40;Bench in the shade
        VOTES
        voter_id;vote
        1;a,b
        2;b
        3;b
        """;

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"PHONE", "DARK"})
    void a_member_asks_votes_with_one_tap_and_closes_when_all_have_voted(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            var coop = founded(ingrid, "Deciders " + screen.ordinal());
            ingrid.open(coop + "/decisions").isAccessible();
            ingrid.press("New decision").isAccessible();
            ingrid.open(coop + "/decisions/new?ask=question").isAccessible()
                .write("Title", "Buy a second cargo van together with Fern Grocery")
                .write("Proposal", "We would put **€9,400** into a shared van.\n\n- market run\n- parking at Fern");
            ingrid.press("Check").isAccessible();
            ingrid.press("Open the decision").sees("The decision is open").isAccessible();
            ingrid.tap("Object").sees("Say why you object").isAccessible();
            ingrid.page().getByText("Agree", new GetByTextOptions().setExact(true)).first().dblclick();
            ingrid.sees("You said: Agree").sees("1 of 1 have voted").isAccessible();
            ingrid.write("Say something", "Who keeps the *keys*?").press("Add my comment").sees("Who keeps the").isAccessible();
            ingrid.press("Close and count now").sees("So it passed.").isAccessible();
            ingrid.open(coop + "/decisions").sees("Buy a second cargo van").isAccessible();
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
            ingrid.press("Take my ballot back").sees("Your ballot is taken back");
        }
    }

    @Test
    void a_budget_is_looked_into_and_then_brought_in() {
        try (var ingrid = as("Ingrid Solheim", Screen.DESKTOP)) {
            var coop = founded(ingrid, "Bench Builders");
            ingrid.open(coop + "/decisions/import").isAccessible();
            choose(ingrid, BENCHES.replace("num_votes;3", "num_votes;4"));
            ingrid.press("Look into it").sees("Line 7: num_votes says 4, the file has 3").isAccessible();
            choose(ingrid, BENCHES);
            ingrid.press("Look into it").sees("Bench by the sea").isAccessible()
                .press("Bring it in").sees("3 ballots are in, and counted.").sees("costs more than the 60 left").isAccessible();
        }
    }

    private static void choose(Visit visit, String file) {
        visit.page().getByLabel("Pabulib file (.pb)")
            .setInputFiles(new FilePayload("benches.pb", "text/plain", file.getBytes(StandardCharsets.UTF_8)));
    }
}
