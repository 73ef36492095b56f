package coop.toadlane.story;

import static coop.toadlane.ballots.Answer.AGREE;
import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.CELINE;
import static coop.toadlane.story.People.GRACE;
import static coop.toadlane.story.People.INGRID;
import static coop.toadlane.story.People.MEI;
import static coop.toadlane.story.People.NOOR;
import static coop.toadlane.story.People.TOMAS;

import coop.toadlane.drafts.Draft;
import coop.toadlane.ledger.Party;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Pattern;
import java.util.List;

/** The federation: a co-op whose members are the six co-ops, each speaking through a delegate. */
final class Harbour {

    private Harbour() {}

    static void tell(Street street, House roueLibre) {
        var harbour = street.found("2025-05-05", INGRID, Pattern.FEDERATION, "Harbour Federation", "Monaco",
            "Six small co-ops that share what is too heavy for one.");
        harbour.join("2025-05-06", INGRID, "co-op", roueLibre, AMARA);
        harbour.join("2025-05-06", INGRID, "co-op", Neighbours.fernGrocery(street), MEI);
        harbour.join("2025-05-06", INGRID, "co-op", Neighbours.rockSolar(street), NOOR);
        harbour.join("2025-05-12", INGRID, "co-op", Neighbours.cleCommune(street), CELINE);
        harbour.join("2025-05-19", INGRID, "co-op", Neighbours.plume(street), TOMAS);
        harbour.join("2025-06-02", INGRID, "co-op", Neighbours.tend(street), GRACE);
        harbour.post("2026-01-15", INGRID, List.of(
            harbour.transfer("2026-01-15", "dues", "bank", 36_000, "Dues 2026").with(Party.named("Roue Libre")),
            harbour.transfer("2026-01-15", "dues", "bank", 36_000, "Dues 2026").with(Party.named("Fern Grocery")),
            harbour.transfer("2026-01-15", "bank", "services", 11_900, "Server, one year").with(Party.named("Rock Solar"))));
        insure(harbour);
        shareAnOffice(harbour);
        SharedThings.tell(street, harbour);
    }

    private static void insure(House harbour) {
        var insurance = harbour.propose("2026-01-19", CELINE, Draft.question("One insurance for all our wheels",
            "Bicycles of Roue Libre, cars of Clé Commune, the van of Fern Grocery: together we pay a fifth less.", Bylaws.POLICY));
        harbour.vote("2026-01-20", insurance, AGREE, CELINE, AMARA, MEI, NOOR, TOMAS);
        harbour.close("2026-01-26T09:00", insurance);
        harbour.conclude("2026-01-26T11:00", INGRID, insurance, "Signed for one year from 1 March. Céline answers questions.");
    }

    private static void shareAnOffice(House harbour) {
        var office = harbour.propose("2026-02-25", INGRID, Draft.question("A shared office on the Quai Antoine",
            "Two rooms, 1,100 euros a month, from May. Shared by hours used. Tend and Plume would move in.", Bylaws.POLICY));
        harbour.vote("2026-02-26", office, AGREE, TOMAS, GRACE);
        harbour.say("2026-02-26T15:00", NOOR, office, "Who keeps count of the hours?");
    }
}
