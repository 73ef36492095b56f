package coop.toadlane.story;

import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.CELINE;
import static coop.toadlane.story.People.GRACE;
import static coop.toadlane.story.People.INGRID;
import static coop.toadlane.story.People.MEI;
import static coop.toadlane.story.People.NOOR;
import static coop.toadlane.story.People.TOMAS;

import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Vote;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.funding.FundingRoundDraft;
import coop.toadlane.funding.FundingRoundId;
import coop.toadlane.funding.IdeaDraft;
import coop.toadlane.funding.IdeaId;
import coop.toadlane.funding.Kept;
import coop.toadlane.funding.ReportDraft;
import coop.toadlane.ledger.Party;
import java.util.List;
import java.util.UUID;

/** Two rounds of the federation: one that was paid in autumn, and one on which its members vote in March. */
final class SharedThings {

    private final Street street;
    private final House harbour;

    private SharedThings(Street street, House harbour) {
        this.street = street;
        this.harbour = harbour;
    }

    static void tell(Street street, House harbour) {
        harbour.post("2025-09-01", INGRID, List.of(
            harbour.transfer("2025-09-01", "grants", "bank", 300_000, "For things that six can share").with(Party.named("Region"))));
        var things = new SharedThings(street, harbour);
        things.autumn();
        things.spring();
    }

    private void autumn() {
        var round = begin("2025-09-02", new FundingRoundDraft("1,200 euros for things we share", """
            Things that one of us alone would not buy. They belong to the federation and can be borrowed by all six.""",
            Method.EQUAL_SHARES.name(), "1200", "bank", "supplies", "2025-09-14", "14", "2026-02-15", true));
        var aid = idea("2025-09-03", round, GRACE, "First aid for two of each of us",
            "One Saturday, twelve places, with a certificate.", "640");
        var trolley = idea("2025-09-04", round, MEI, "A trolley for heavy crates", "It carries 300 kilos and goes through doors.", "420");
        var printer = idea("2025-09-05", round, TOMAS, "A printer for labels and posters", "A3, in the office of Plume.", "780");
        harbour.say("2025-09-06", AMARA, aid.conversation(), "Two of our couriers would come tomorrow.");
        accept("2025-09-15", aid, "640", "The Red Cross offers twelve places for that.");
        accept("2025-09-15T09:20", trolley, "389.90", "New, with two years of warranty.");
        accept("2025-09-15T09:40", printer, "780", "Used ones cost half but nobody repairs them.");
        var vote = vote("2025-09-15T10:00", round);
        cast("2025-09-16", vote, GRACE, Vote.approving(1, 2));
        cast("2025-09-17", vote, MEI, Vote.approving(1, 2));
        cast("2025-09-18", vote, TOMAS, Vote.approving(3));
        cast("2025-09-18T12:00", vote, AMARA, Vote.approving(1, 2));
        cast("2025-09-20", vote, NOOR, Vote.approving(2, 3));
        harbour.close("2025-09-29T10:00", vote);
        report("2025-10-20", GRACE, aid, new ReportDraft("DELIVERED", "Twelve of us can now bandage each other. Thank you!", "640"));
        report("2025-11-03", MEI, trolley, new ReportDraft("UNDER_WAY", "Ordered. The maker says eight weeks.", "120"));
    }

    private void spring() {
        var round = begin("2026-02-02", new FundingRoundDraft("900 euros for meeting each other", """
            Whatever brings people of several co-ops to one table. Many small votes count for more than a few strong ones.""",
            Method.QUADRATIC.name(), "900", "bank", "services", "2026-02-20", "14", "2026-07-31", true));
        var table = idea("2026-02-04", round, CELINE, "A long table on the quay in June",
            "Everybody brings a dish, the money brings music.", "600");
        var exchange = idea("2026-02-09", round, AMARA, "Change places for a day",
            "A courier cooks, a gardener rides. Lunch is paid.", "360");
        var cinema = idea("2026-02-11", round, NOOR, "Film nights about co-ops", "Four evenings with a projector and blankets.", "250");
        accept("2026-02-21", table, "550", "The city lends the tables.");
        accept("2026-02-21T09:10", exchange, "360", "Thirty lunches.");
        accept("2026-02-21T09:20", cinema, "250", "Four licences.");
        var vote = vote("2026-02-23", round);
        cast("2026-02-25", vote, CELINE, Vote.giving(8, 4, 2));
        cast("2026-02-27", vote, MEI, Vote.giving(5, 5, 5));
    }

    private FundingRoundId begin(String when, FundingRoundDraft draft) {
        return new FundingRoundId(harbour.at(when, () -> kept(street.purse().rounds().begin(harbour.as(INGRID), draft))));
    }

    private IdeaId idea(String when, FundingRoundId round, Person author, String title, String text, String wanted) {
        var draft = new IdeaDraft(title, text, "", wanted);
        return new IdeaId(harbour.at(when, () -> kept(street.purse().ideas().write(harbour.as(author), round, draft))));
    }

    private void accept(String when, IdeaId idea, String cost, String note) {
        harbour.at(when, () -> kept(street.purse().reviews().accept(harbour.as(INGRID), idea, cost, note)));
    }

    private DecisionId vote(String when, FundingRoundId round) {
        return new DecisionId(harbour.at(when, () -> kept(street.purse().rounds().vote(harbour.as(INGRID), round))));
    }

    private void cast(String when, DecisionId vote, Person voter, Vote ballot) {
        harbour.vote(when, vote, voter, ballot);
    }

    private void report(String when, Person by, IdeaId idea, ReportDraft draft) {
        harbour.at(when, () -> kept(street.purse().reports().report(harbour.as(by), idea, draft)));
    }

    private static UUID kept(Kept outcome) {
        return switch (outcome) {
            case Kept.Done(var id) -> id;
            case Kept.Refused(var problems) -> throw new IllegalStateException("The round refuses: " + problems);
        };
    }
}
