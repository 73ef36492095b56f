package coop.toadlane.story;

import static coop.toadlane.ballots.Answer.ABSTAIN;
import static coop.toadlane.ballots.Answer.AGREE;
import static coop.toadlane.ballots.Answer.OBJECT;
import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.COURIERS;
import static coop.toadlane.story.People.LUCA;

import coop.toadlane.ballots.Vote;
import coop.toadlane.circles.CircleId;
import coop.toadlane.drafts.Draft;
import coop.toadlane.ledger.Party;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Eligibility;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Question;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bicycle couriers: 24 members, a year of deliveries, and what they are deciding this week. */
final class RoueLibre {

    private static final YearMonth FIRST_MONTH = YearMonth.of(2025, 3);
    private static final List<String> CUSTOMERS = List.of("Fern Grocery", "Boulangerie du Port", "Pharmacie des Moulins");

    /** What customers paid and what each courier earned, in euros, month by month. */
    private static final int[] SALES = {4_900, 7_600, 9_900, 12_300, 14_600, 15_400, 17_100, 16_800, 16_400, 19_600, 15_900, 16_900};
    private static final int[] WAGE = {480, 520, 560, 610, 640, 590, 620, 600, 590, 680, 560, 590};

    private static final List<Question> QUESTIONS = List.of(
        new Question("vehicle", "What do you ride or drive?", Question.Kind.CHOICE, List.of("cargo bike", "bicycle", "car")),
        new Question("rural", "Do you live up in the hills, where no bicycle carries a load?", Question.Kind.YES_NO, List.of()),
        new Question("why", "Why would you like to ride with us?", Question.Kind.TEXT, List.of()));
    private static final List<Eligibility> ELIGIBILITY = List.of(new Eligibility(
        "vehicle == \"cargo bike\" || vehicle == \"bicycle\" || (rural && vehicle == \"car\")",
        "We deliver by bicycle. A car is welcome only where the hills leave no other way."));

    private final House house;
    private @Nullable CircleId dispatch;

    private RoueLibre(House house) {
        this.house = house;
    }

    static House tell(Street street) {
        var house = street.found("2025-02-03", AMARA, Pattern.WORKER, "Roue Libre", "Monaco",
            "Bicycle deliveries in Monaco and the hills behind it, by the people who ride.");
        var chapter = new RoueLibre(house);
        chapter.begin();
        for (var month = 0; month < SALES.length; month++) chapter.live(FIRST_MONTH.plusMonths(month), month);
        Choices.nameTheFifthBike(house);
        Choices.askInSecret(house);
        chapter.askWhereToMeet();
        street.inTurn().tell(house);
        Talk.of(street, house, Objects.requireNonNull(chapter.dispatch));
        return house;
    }

    private void begin() {
        house.agree("2025-02-03T10:00", AMARA, bylaws -> bylaws.admitting(QUESTIONS, ELIGIBILITY, bylaws.admission()));
        house.agree("2025-02-03T10:30", AMARA, bylaws -> {
            var rules = new HashMap<>(bylaws.rules());
            rules.put(Bylaws.SPENDING, bylaws.rule(Bylaws.SPENDING).withDelegation());
            return bylaws.with(rules);
        });
        house.join("2025-02-03T11:00", AMARA, "worker", LUCA);
        var election = house.propose("2025-02-04", AMARA, Draft.act("Luca keeps our money",
            "Luca did the books of a cinema for six years. He is willing, for one year.", "circles.fill-role",
            Map.of("role", house.choice("circles.fill-role", "role", "Treasurer"), "member", "Luca Ferrero", "until", "")));
        house.vote("2025-02-05", election, AGREE, AMARA, LUCA);
        house.close("2025-02-11T09:00", election);
        house.post("2025-02-17", LUCA, List.of(
            house.transfer("2025-02-17", "grants", "bank", 800_000, "Start-up grant").with(Party.named("City of Monaco"))));
    }

    private void live(YearMonth month, int place) {
        for (var courier = place * 3; courier < Math.min(place * 3 + 3, COURIERS.size()); courier++)
            house.join(month.atDay(3 + courier % 3 * 7).toString(), AMARA, "worker", COURIERS.get(courier));
        switch (month.toString()) {
            case "2025-03" -> shareTheWork();
            case "2025-06" -> house.form("2025-06-25", AMARA, dispatch, "Night riders",
                "Nobody rides alone after dark.", "Evening shifts and their pay");
            case "2025-09" -> openTheBooks();
            case "2025-11" -> payForShares();
            case "2026-01" -> decideOnTyres();
            case "2026-02" -> {
                decideOnTheThirdTrailer();
                Choices.tell(house);
                askAboutNights();
                askAboutTheCargoBike();
                house.apply("2026-02-28T17:20", Person.speaking("fr", "Malik Haddou", "malik@roue-libre.example"), "worker",
                    Map.of("answer-vehicle", "bicycle", "answer-rural", "no", "answer-why",
                        "I have ridden for an app for three years. I would like to ride with people."));
            }
            default -> { /* A month of work like any other. */ }
        }
        keep(month, place);
    }

    private void shareTheWork() {
        var whole = house.whole();
        dispatch = house.form("2025-03-24", AMARA, whole, "Dispatch",
            "Every parcel reaches its door while the coffee is still warm.", "Who rides when, routes, what we promise customers");
        house.form("2025-03-24T09:10", AMARA, whole, "Workshop", "Bicycles that brake.", "Tools, spare parts, up to 300 euros a month");
        house.form("2025-03-24T09:20", AMARA, whole, "Neighbours",
            "Shops and people on our streets know us by name.", "Our words in public, new customers");
    }

    private void openTheBooks() {
        var opening = house.propose("2025-09-04", AMARA, Draft.act("Let everyone read our books",
            """
            Two shops asked what becomes of the four euros that they pay for a delivery. I would like to answer with a link.

            Everyone would read what came, what went and **what for**. Who was paid stays among us.""", "books.change-rules",
            Map.of("openness", "words", "eyes", "one")));
        house.vote("2025-09-05", opening, LUCA, Vote.of(AGREE).because("I have nothing to hide and would be asked less."));
        house.vote("2025-09-06", opening, AGREE, AMARA);
        house.vote("2025-09-06", opening, AGREE, COURIERS.subList(0, 14).toArray(Person[]::new));
        house.vote("2025-09-07", opening, ABSTAIN, COURIERS.get(15));
        house.close("2025-09-18T09:00", opening);
        house.conclude("2025-09-18T19:00", AMARA, opening, "The page is open. Luca puts its address on our receipts.");
    }

    private void payForShares() {
        var everyone = riding(YearMonth.of(2025, 11));
        house.post("2025-11-05T18:00", LUCA, everyone.stream()
            .map(courier -> house.transfer("2025-11-05", "shares", "bank", 10_000, "Ten shares").with(house.party(courier))).toList());
    }

    private void keep(YearMonth month, int place) {
        var group = new ArrayList<Transfer>();
        var end = month.atEndOfMonth().toString();
        for (var courier : riding(month))
            group.add(house.transfer(end, "bank", "wages", WAGE[place] * 100L, "Pay").with(house.party(courier)));
        group.add(house.transfer(end, "bank", "rent", 95_000, "Garage, rue Grimaldi").with(Party.named("Domaine de Monaco")));
        group.add(house.transfer(end, "bank", "supplies", 18_000 + place * 1_150L, "Tyres, chains, lamps").with(Party.named("Vélo Azur")));
        for (var customer = 0; customer < CUSTOMERS.size(); customer++)
            group.add(house.transfer(end, "sales", "bank", SALES[place] * 100L * (5 - customer) / 12, "Deliveries")
                .with(Party.named(CUSTOMERS.get(customer))));
        house.post(end + "T19:00", LUCA, group);
    }

    private static List<Person> riding(YearMonth month) {
        var months = (int) FIRST_MONTH.until(month, ChronoUnit.MONTHS) + 1;
        var riding = new ArrayList<>(List.of(AMARA, LUCA));
        riding.addAll(COURIERS.subList(0, Math.min(COURIERS.size(), months * 3)));
        return riding;
    }

    private void decideOnTyres() {
        house.entrust("2026-01-11", COURIERS.get(21), Bylaws.SPENDING, LUCA);
        var tyres = house.propose("2026-01-12", LUCA, Draft.act("Winter tyres for the four cargo bikes",
            "Two of us slid on the Avenue de la Costa last week. **Vélo Azur** gives us a quarter off if we buy eight.", "ledger.pay",
            Map.of("payee", "Vélo Azur", "amount", "612.00", "purpose", house.choice("ledger.pay", "purpose", "Supplies"),
                "memo", "Winter tyres, eight")));
        house.vote("2026-01-12T12:00", tyres, AGREE, AMARA, LUCA);
        house.vote("2026-01-13", tyres, AGREE, COURIERS.subList(0, 15).toArray(Person[]::new));
        house.vote("2026-01-13T20:00", tyres, COURIERS.get(15), Vote.of(ABSTAIN).because("I only ride the light bikes."));
        house.say("2026-01-13T20:10", COURIERS.get(5), tyres,
            "Please the ones with studs. I will mount them on Sunday if somebody brings cake.");
        house.close("2026-01-19T09:00", tyres);
        house.conclude("2026-01-19T10:00", AMARA, tyres, "Bought. Oksana mounts them on Sunday; there will be cake.");
    }

    private void decideOnTheThirdTrailer() {
        var trailer = house.propose("2026-02-02", COURIERS.get(10), Draft.question("Rent out the third trailer at weekends",
            "It stands still from Friday evening to Monday. The flower market would take it for 40 euros a day.", Bylaws.POLICY));
        house.vote("2026-02-03", trailer, AGREE, COURIERS.subList(6, 19).toArray(Person[]::new));
        house.vote("2026-02-04", trailer, COURIERS.get(1),
            Vote.of(OBJECT).because("Our insurance covers the trailer only while one of us pulls it. I asked them."));
        house.close("2026-02-09T09:00", trailer);
        house.conclude("2026-02-09T12:30", COURIERS.get(10), trailer, "Not now. Priya asks what insuring it for others would cost.");
    }

    private void askAboutNights() {
        var nights = house.propose("2026-02-26T18:30", COURIERS.get(3), Draft.question("No deliveries after ten at night",
            """
            Since January we take orders until midnight. Four of us said in the circle that they no longer sleep well.

            I propose that the last order is taken at **21:30**, so that the last of us is home by half past ten, and that we look \
            at the figures again in June.""", Bylaws.POLICY));
        house.vote("2026-02-27", nights, AGREE, COURIERS.get(0), COURIERS.get(2), COURIERS.get(4), COURIERS.get(7), COURIERS.get(9));
        house.vote("2026-02-27T21:00", nights, COURIERS.get(12),
            Vote.of(AGREE).because("My daughter asked whether I live at the garage."));
        house.vote("2026-02-28", nights, LUCA,
            Vote.of(ABSTAIN).because("It costs us about 900 euros a month. We can carry that until June."));
        house.say("2026-02-28T08:45", COURIERS.get(13), nights, "And the restaurants? Two of them only begin at nine.");
        house.say("2026-02-28T09:05", COURIERS.get(3), nights,
            "I asked both. One is fine with it, the other would close its kitchen earlier on weekdays.");
    }

    private void askAboutTheCargoBike() {
        var bike = house.propose("2026-02-27T10:00", LUCA, Draft.act("A fifth cargo bike",
            "We turned away 31 deliveries in February because all four were out. The offer stands until 10 March.", "ledger.pay",
            Map.of("payee", "Vélo Azur", "amount", "3890.00", "purpose", house.choice("ledger.pay", "purpose", "Supplies"),
                "memo", "Cargo bike, used, one year of warranty")));
        house.vote("2026-02-27T19:00", bike, AGREE, COURIERS.subList(4, 11).toArray(Person[]::new));
        house.vote("2026-02-28T10:00", bike, LUCA, Vote.of(AGREE).because("It pays for itself by August if February was no exception."));
    }

    private void askWhereToMeet() {
        var meeting = house.propose("2026-03-01T16:00", COURIERS.get(6), Draft.choice("Where do we hold the spring gathering?",
            "Saturday 11 April, with families. Choose all that would be good for you.", Bylaws.POLICY,
            "On the beach at Cabbé", "In the garage, with a long table", "Up at La Turbie, by bicycle of course"));
        house.vote("2026-03-01T19:00", meeting, COURIERS.get(6), Vote.approving(1, 3));
        house.vote("2026-03-01T20:00", meeting, COURIERS.get(11), Vote.approving(2));
        house.vote("2026-03-01T21:00", meeting, COURIERS.get(18), Vote.approving(1, 2).because("Anywhere with shade."));
    }
}
