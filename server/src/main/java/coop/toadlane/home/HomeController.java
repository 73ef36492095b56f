package coop.toadlane.home;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.books.OpenBooks;
import coop.toadlane.funding.FundingRounds;
import coop.toadlane.joining.Joining;
import coop.toadlane.membership.Card;
import coop.toadlane.membership.Cards;
import coop.toadlane.membership.Membership;
import coop.toadlane.opinions.Inquiries;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final int MOST_LINES = 5;

    private static final List<String> COLUMNS = List.of("home.name", "home.place", "home.kind", "home.purpose", "home.founded");

    private final Cards cards;
    private final Membership membership;
    private final Today today;
    private final Joining joining;
    private final OpenBooks books;
    private final Inquiries inquiries;
    private final FundingRounds funding;
    private final boolean demo;

    HomeController(
            Cards cards, Membership membership, Today today, Joining joining, OpenBooks books, Inquiries inquiries,
            FundingRounds funding, @Value("${toadlane.demo:false}") boolean demo) {
        this.cards = cards;
        this.membership = membership;
        this.today = today;
        this.joining = joining;
        this.books = books;
        this.inquiries = inquiries;
        this.funding = funding;
        this.demo = demo;
    }

    @GetMapping("/")
    NodePage node(Asked asked) {
        return new NodePage(cards.directory(asked), demo);
    }

    @GetMapping("/coops")
    CoopsPage coops(Asked asked) {
        return new CoopsPage(cards.directory(asked));
    }

    @GetMapping("/coops.csv")
    Csv coopsAsCsv(Asked asked) {
        return new Csv("co-ops.csv", COLUMNS, cards.all(asked).stream().map(HomeController::row).toList());
    }

    @GetMapping("/me")
    MyPage me(SignedIn person) {
        return new MyPage(person.name(), cards.of(person.id()), joining.pending(person.id()));
    }

    @GetMapping("/coops/{coop}")
    Page coop(Coop coop, Actor actor) {
        return switch (actor) {
            case Actor.Member member -> today.of(coop, member);
            case Actor.Visitor _, Actor.Guest _, Actor.Decision _, Actor.Clockwork _ ->
                PublicPage.of(
                    cards.of(coop.id()), cards.members(coop.id()), membership.bylaws(coop.id()), coop.currency(),
                    books.isOpen(coop.id()), inquiries.publicOnes(coop.id(), MOST_LINES), funding.publicOnes(coop.id(), MOST_LINES));
        };
    }

    private static List<Object> row(Card card) {
        return List.of(card.name(), card.place(), Sentence.of("pattern." + card.pattern()), card.purpose(), card.foundedAt());
    }
}
