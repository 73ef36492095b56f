package coop.toadlane.story;

import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.COURIERS;
import static coop.toadlane.story.People.LUCA;

import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Vote;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import java.math.BigDecimal;
import java.util.List;

/** What the couriers chose where more than a yes or no was asked: delegates, jerseys, a budget, a name, whom to trust. */
final class Choices {

    private static final List<Vote> DELEGATES = List.of(
        Vote.ranking(2, 3, 1), Vote.ranking(2, 3, 1), Vote.ranking(2, 3, 1), Vote.ranking(2, 3, 1), Vote.ranking(2, 1), Vote.ranking(2, 1),
        Vote.ranking(2, 1), Vote.ranking(2, 4), Vote.ranking(2, 4), Vote.ranking(1, 3), Vote.ranking(1, 3), Vote.ranking(1, 3),
        Vote.ranking(1, 3), Vote.ranking(3, 1), Vote.ranking(3, 1), Vote.ranking(3, 4, 1), Vote.ranking(4, 3), Vote.ranking(4, 3),
        Vote.ranking(4, 1), Vote.ranking(5, 4, 3));

    private static final List<Vote> JERSEYS = List.of(
        Vote.ranking(1, 3, 2), Vote.ranking(1, 3), Vote.ranking(1, 3, 4), Vote.ranking(1, 3), Vote.ranking(1, 3, 2), Vote.ranking(2, 3, 4),
        Vote.ranking(2, 3), Vote.ranking(2, 3, 4), Vote.ranking(2, 4, 3), Vote.ranking(3, 2), Vote.ranking(3, 4, 2), Vote.ranking(3),
        Vote.ranking(4, 3, 2), Vote.ranking(4, 2, 3));

    private Choices() {}

    static void tell(House house) {
        shareTheGarageMoney(house, sendDelegates(house), chooseJerseys(house));
    }

    static void nameTheFifthBike(House house) {
        var name = house.propose("2026-02-28T09:00", COURIERS.get(8), Draft.choice("What do we call the fifth bike?",
            "In case we buy it. The other four are Zora, Marcel, Ida and the Brick.", Bylaws.POLICY,
            "La Mouette", "Grand-mère", "Diesel", "Léonie").asking(Ask.by(Method.SCHULZE, 1)));
        house.vote("2026-02-28T12:00", name, COURIERS.get(8), Vote.ranking(2, 4).because("My grandmother also never stopped for hills."));
        house.vote("2026-02-28T13:00", name, COURIERS.get(1), Vote.ranking(1, 2));
        house.vote("2026-02-28T18:00", name, COURIERS.get(17), Vote.ranking(3, 2, 1));
        house.vote("2026-03-01T09:00", name, COURIERS.get(20), Vote.ranking(4, 1));
    }

    /** Papers are taken and filled in by browsers alone, so nobody has voted on it yet. */
    static void askInSecret(House house) {
        house.propose("2026-03-01T11:00", COURIERS.get(14), Draft.choice("Who listens when two of us quarrel?",
            "For a year, one of us hears both and keeps it to themselves. All three said yes. In secret, so that nobody has to explain "
                + "whom they trust.", Bylaws.ROLES, "Fatou", "Dawit", "Leilani").asking(Ask.BY_RULE.as(Openness.SECRET)));
    }

    private static DecisionId sendDelegates(House house) {
        var delegates = house.propose("2026-02-10", AMARA, Draft.choice("Two of us for the federation’s assembly",
            "It meets on 14 March in the hall of Fern Grocery. Whoever goes is paid the evening.", Bylaws.ROLES,
            "Priya", "Oksana", "Mateo", "Kwame", "Zofia").asking(Ask.by(Method.SCOTTISH_STV, 2)));
        cast(house, "2026-02-11", delegates, DELEGATES, 0);
        return delegates;
    }

    private static DecisionId chooseJerseys(House house) {
        var jerseys = house.propose("2026-02-11", COURIERS.get(18), Draft.choice("Colour of the new jerseys",
            "Vélo Azur prints from twenty pieces. We should be seen at dusk, and like ourselves in them.", Bylaws.POLICY,
            "Signal orange", "Harbour blue", "Lemon", "Moss").asking(Ask.by(Method.SCHULZE, 1)));
        cast(house, "2026-02-12", jerseys, JERSEYS, 4);
        return jerseys;
    }

    private static void shareTheGarageMoney(House house, DecisionId delegates, DecisionId jerseys) {
        var garage = house.propose("2026-02-12T17:00", LUCA, Draft.choice("1,200 euros for the garage",
            "The city’s grant for small repairs has to be used by May. Choose all that you would pay for.", Bylaws.SPENDING,
            "Repair stand = 480", "Lamps over the benches = 350", "Lockers that lock = 400", "Coffee machine = 520",
            "Drying rack = 150").asking(Ask.within(new BigDecimal("1200"), Method.EQUAL_SHARES)));
        for (var voter = 0; voter < 20; voter++) house.vote("2026-02-13", garage, COURIERS.get(voter), wishes(voter));
        house.close("2026-02-19T09:00", delegates);
        house.close("2026-02-20T09:00", jerseys);
        house.close("2026-02-21T18:00", garage);
        house.conclude(
            "2026-02-21T19:00", LUCA, garage, "Luca orders the three. Whoever wants lockers: the next grant is in autumn.", "2026-10-05");
    }

    /** Seven want coffee and lockers, five coffee and lamps; the workshop wants its stand, and most of it the rack. */
    private static Vote wishes(int voter) {
        if (voter < 7) return Vote.approving(4, 3);
        if (voter < 12) return Vote.approving(4, 2);
        return voter < 17 ? Vote.approving(1, 5) : Vote.approving(1, 2);
    }

    private static void cast(House house, String when, DecisionId decision, List<Vote> votes, int from) {
        for (var i = 0; i < votes.size(); i++)
            house.vote(when + "T" + (10 + i / 2) + ":30", decision, COURIERS.get((from + i) % COURIERS.size()), votes.get(i));
    }
}
