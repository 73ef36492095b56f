package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One co-op of one member, and a vote on every kind of ballot from its draft to its result. */
class BallotsInBrowserTest extends BrowserTest {

    private static final String NAMES = "Amara\nLuca\nMei\nNoor";

    @Test
    void a_ranking_that_leaves_a_rank_out_is_refused_and_then_elects_on_a_phone() {
        try (var ingrid = as("Ingrid Solheim", Screen.PHONE)) {
            var coop = founded(ingrid, "Rankers");
            ingrid.open(coop + "/decisions/new?ask=ranking").isAccessible();
            draft(ingrid, "Who speaks for us", NAMES).write("Winners", "2").choose("Instant run-off");
            ingrid.press("Check").sees("finds one winner").isAccessible().choose("Scottish transferable vote")
                .press("Check").isAccessible().press("Open the decision").sees("Write 1 beside your first choice").isAccessible();
            ingrid.write("Luca", "1").write("Noor", "3").tap("Cast my ballot").sees("Leave no rank out").isAccessible();
            assertThat(ingrid.page().getByLabel("Noor").first().inputValue()).isEqualTo("3");
            ingrid.write("Noor", "2").tap("Cast my ballot").sees("1. Luca").isAccessible();
            ingrid.press("Close and count now").sees("So it is decided.").sees("Round 1").isAccessible();
        }
    }

    @Test
    void points_are_given_and_projects_chosen_without_javascript() {
        try (var ingrid = walkIn(withoutJavaScript(), "Ingrid Solheim")) {
            var coop = founded(ingrid, "Plain Choosers");
            opened(draft(ingrid.open(coop + "/decisions/new?ask=scores"), "A day to meet", NAMES).choose("STAR: points, then a run-off"));
            ingrid.page().locator("fieldset.scale:has-text('Noor') label:has-text('5') input").check();
            ingrid.press("Cast my ballot").sees("Noor: 5").press("Close and count now").sees("“Noor” won.");

            ingrid.open(coop + "/decisions/new?ask=budget").write("Budget", "500").write("Title", "Garage")
                .write("Proposal", "For the spring").write("Projects", "Lamps = 300\nPaint").press("Check")
                .sees("Say after “Paint” what it costs").write("Projects", "Lamps = 300\nPaint = 250");
            opened(ingrid);
            ingrid.page().locator("#pick-1").check();
            ingrid.press("Cast my ballot").press("Close and count now").sees("€200.00 is left");
        }
    }

    @Test
    void every_paper_and_every_picture_stands_on_a_desk() {
        try (var ingrid = as("Ingrid Solheim", Screen.DESKTOP)) {
            var coop = founded(ingrid, "Choosers");
            opened(draft(ingrid.open(coop + "/decisions/new?ask=ranking"), "The next book", NAMES).choose("Schulze’s method"));
            ingrid.write("Mei", "1").write("Amara", "2").tap("Cast my ballot").sees("1. Mei")
                .press("Close and count now").sees("“Mei” won.").sees("Duels won").isAccessible();

            opened(draft(ingrid.open(coop + "/decisions/new?ask=scores").isAccessible(), "A day to meet", NAMES));
            ingrid.isAccessible();

            opened(draft(ingrid.open(coop + "/decisions/new?ask=dots"), "What first", NAMES));
            ingrid.write("Luca", "7").write("Mei", "4").tap("Cast my ballot").sees("You gave more dots than you have")
                .isAccessible().write("Mei", "3").tap("Cast my ballot").sees("Luca: 7")
                .press("Close and count now").sees("“Luca” won.").isAccessible();

            ingrid.open(coop + "/decisions/new?ask=budget").isAccessible().write("Budget", "500").write("Title", "Garage")
                .write("Proposal", "For the spring").write("Projects", "Lamps = 300\nPaint = 250");
            opened(ingrid).isAccessible().page().locator("#pick-1").check();
            ingrid.tap("Cast my ballot").sees("Change my ballot").press("Close and count now").sees("€200.00 is left").isAccessible();
        }
    }

    @Test
    void several_are_approved_of_in_the_dark_and_nobody_sees_how_it_stands_before_the_end() {
        try (var ingrid = as("Ingrid Solheim", Screen.DARK_PHONE)) {
            var coop = founded(ingrid, "Agreeing");
            opened(draft(ingrid.open(coop + "/decisions/new?ask=options"), "Two delegates", NAMES).write("Winners", "2")
                .choose("Proportional approval").choose("Hidden until the end"));
            ingrid.choose("Amara").choose("Mei").tap("Cast my ballot").sees("Change my ballot");
            ingrid.sees("Until it ends, nobody sees how it stands").isAccessible();
            ingrid.press("Close and count now").sees("2 won, in this order").isAccessible();
        }
    }

    @Test
    void hands_consensus_credits_and_parts_of_a_fund_are_given_in_the_dark_on_a_phone() {
        try (var ingrid = as("Ingrid Solheim", Screen.DARK_PHONE)) {
            var coop = founded(ingrid, "Handy Eaters");
            for (var method : List.of("SHOW_OF_HANDS", "CONSENSUS")) {
                ingrid.open(coop + "/bylaws/amendment?act=membership.change-rule&matter=policy&quorum=1/2&bound=more&threshold=1/2"
                    + "&of=CAST&days=7&weighing=BY_CLASS&each-class=no&delegable=no&method=" + method).press("Change");
                ingrid.open(coop + "/decisions/new?ask=question").write("Title", "A van").write("Proposal", "For the market run");
                opened(ingrid).isAccessible().tap(method.equals("CONSENSUS") ? "Stand aside" : "Abstain").sees("You said:")
                    .tap("Agree").sees("You said: Agree").press("Close and count now").sees("So it passed.");
            }
            for (var ask : List.of("Votes bought with credits", "Shares of a fund")) {
                ingrid.open(coop + "/decisions/new").press(ask).isAccessible().write("Budget", "500").write("Title", "Garage")
                    .write("Proposal", "For the spring").write("Projects", "Lamps\nPaint = 100");
                opened(ingrid).write("Lamps", "4").tap("Cast my ballot").sees("Change my ballot")
                    .press("Close and count now").sees("€500.00").isAccessible();
            }
        }
    }

    @Test
    void a_member_entrusts_a_vote_and_takes_it_back_on_a_phone() {
        try (var amara = as("Amara Diallo", Screen.PHONE)) {
            amara.open("/coops/roue-libre/decisions/delegations").isAccessible().write("Member who votes for you", "Nobody at all");
            amara.press("Entrust my vote").sees("Enter the name or number of a member").isAccessible()
                .write("Member who votes for you", "Luca Ferrero").press("Entrust my vote").sees("your vote goes to Luca Ferrero");
            amara.isAccessible().press("Take my vote back from Luca Ferrero").sees("You vote for yourself.");
            amara.open("/coops/roue-libre/decisions").press("Winter tyres for the four cargo bikes")
                .sees("Nadège Koffi spoke through Luca Ferrero.").isAccessible();
        }
    }

    private static Visit draft(Visit visit, String title, String options) {
        return visit.write("Title", title).write("Proposal", "For a year").write("Options", options);
    }

    private static Visit opened(Visit visit) {
        return visit.press("Check").press("Open the decision");
    }
}
