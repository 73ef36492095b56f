package coop.toadlane.story;

import static coop.toadlane.ballots.Answer.AGREE;
import static coop.toadlane.ballots.Answer.DISAGREE;
import static coop.toadlane.story.People.CELINE;
import static coop.toadlane.story.People.GRACE;
import static coop.toadlane.story.People.MEI;
import static coop.toadlane.story.People.NOOR;
import static coop.toadlane.story.People.TOMAS;

import coop.toadlane.ballots.Vote;
import coop.toadlane.drafts.Draft;
import coop.toadlane.ledger.Party;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Charter;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The five co-ops next door to Roue Libre, each with its people, its purse and one question of its own. */
final class Neighbours {

    private Neighbours() {}

    static House fernGrocery(Street street) {
        var fern = street.found("2024-05-13", MEI, Pattern.MULTI_STAKEHOLDER, "Fern Grocery", "Beausoleil",
            "Vegetables, bread and cheese from within forty kilometres, for those who grow, carry and eat them.");
        fern.agree("2024-05-13T12:00", MEI, bylaws -> {
            var rules = new HashMap<>(bylaws.rules());
            rules.put(Bylaws.POLICY, Rule.majority(7).inEachClass().withDelegation());
            return bylaws.with(rules);
        });
        fern.join("2024-05-20", MEI, "producer", people("fern", "Bruno Cattaneo", "Yuki Mori", "Aïcha Belkacem"));
        fern.join("2024-06-03", MEI, "worker", people("fern", "Paul Laurent", "Thandiwe Dube"));
        fern.join("2024-06-17", MEI, "consumer",
            people("fern", "Lena Hoffmann", "Marco Bianchi", "Sofia Petrova", "Olivier Roux", "Hana Novotná", "Daniel Levy"));
        purse(fern, MEI, 1_240_000, "Vegetable boxes, first half-year", 860_000, "supplies", "Growers of the valley");
        askForAThirdMarketDay(fern);
        var bread = fern.propose("2026-02-24", MEI, Draft.question("Rye bread on Wednesdays",
            "The bakery at Sospel could bring forty loaves if we order them for the whole year.", Bylaws.POLICY));
        fern.vote("2026-02-25", bread, AGREE, MEI, named("fern", "Lena Hoffmann"), named("fern", "Paul Laurent"));
        fern.vote("2026-02-26", bread, DISAGREE, named("fern", "Marco Bianchi"));
        return fern;
    }

    /** Who grows, carries and eats must each agree; some let others vote for them. */
    private static void askForAThirdMarketDay(House fern) {
        var lena = named("fern", "Lena Hoffmann");
        var hana = named("fern", "Hana Novotná");
        fern.entrust("2025-10-06", hana, Bylaws.POLICY, lena);
        fern.entrust("2025-10-07", named("fern", "Daniel Levy"), Bylaws.POLICY, hana);
        fern.entrust("2025-11-17", named("fern", "Yuki Mori"), Bylaws.POLICY, named("fern", "Bruno Cattaneo"));
        var market = fern.propose("2026-02-02", MEI, Draft.question("A third market day",
            "Tuesdays on the Place d’Armes, from April. The stall is free if we begin now.", Bylaws.POLICY));
        fern.vote("2026-02-03", market, AGREE, MEI, named("fern", "Bruno Cattaneo"), lena, named("fern", "Sofia Petrova"));
        fern.vote("2026-02-04", market, named("fern", "Paul Laurent"),
            Vote.of(DISAGREE).because("The two of us already load the van at five. Somebody would have to join us."));
        fern.vote("2026-02-04", market, DISAGREE, named("fern", "Thandiwe Dube"));
        fern.close("2026-02-10T09:00", market);
        fern.conclude("2026-02-10T18:00", MEI, market, "Not before a third driver is found. We ask again in May.");
    }

    static House rockSolar(Street street) {
        var solar = street.found("2023-09-18", NOOR, Pattern.CONSUMER, "Rock Solar", "Monaco-Ville",
            "Tenants with roofs make their own electricity and share what is left over.");
        solar.join("2023-10-02", NOOR, "consumer", people("rock-solar", "Enzo Ricci", "Maryam Farouk", "Pieter de Vries",
            "Chloé Martin", "Arjun Mehta", "Valentina Sosa", "Karim Saïdi", "Freya Lund"));
        purse(solar, NOOR, 2_310_000, "Electricity sold within the house", 1_450_000, "services", "Inverters, yearly service");
        return solar;
    }

    static House cleCommune(Street street) {
        var keys = street.found("2024-11-04", CELINE, Pattern.CONSUMER, "Clé Commune", "La Condamine",
            "Seven cars and nine cargo bikes, for everyone who needs one only now and then.");
        keys.join("2024-11-11", CELINE, "consumer",
            people("cle-commune", "Idris Traoré", "Manon Petit", "Giulia Conti", "Nikolai Sokolov", "Laila Hassan", "Oscar Lindqvist"));
        purse(keys, CELINE, 940_000, "Trips", 615_000, "services", "Insurance of the fleet");
        return keys;
    }

    static House plume(Street street) {
        var plume = street.found("2025-04-07", TOMAS, Pattern.WORKER, "Plume", "Monaco",
            "Freelancers who draw, write and translate, and leave the paperwork to their co-op.");
        plume.join("2025-04-14", TOMAS, "worker", people("plume", "Anouk Visser", "Bea Santos", "Erik Johansson", "Salma Idrissi"));
        purse(plume, TOMAS, 1_875_000, "Invoices of our members", 1_630_000, "wages", "Fees paid out");
        return plume;
    }

    static House tend(Street street) {
        var tend = street.found("2022-03-21", GRACE, Pattern.WORKER, "Tend", "Fontvieille",
            "Care at home by people who stay, for people who stay at home.");
        tend.join("2022-04-04", GRACE, "worker",
            people("tend", "Rosa Delgado", "Ngozi Eze", "Julie Blanc", "Samuel Osei", "Ewa Wiśniewska", "Tariq Rahman"));
        purse(tend, GRACE, 3_120_000, "Hours of care", 2_760_000, "wages", "Pay");
        return tend;
    }

    private static void purse(House house, Person treasurer, long inCents, String what, long outCents, String code, String spent) {
        house.post("2025-12-31T18:00", treasurer, List.of(
            house.transfer("2025-12-31", "sales", "bank", inCents, what),
            house.transfer("2025-12-31", "bank", code, outCents, spent).with(Party.named(spent))));
    }

    private static Person[] people(String house, String... names) {
        return Stream.of(names).map(name -> named(house, name)).toArray(Person[]::new);
    }

    private static Person named(String house, String name) {
        var first = Charter.slugOf(name.split(" ")[0]);
        return Person.speaking("en", name, first + "@" + house + ".example");
    }
}
