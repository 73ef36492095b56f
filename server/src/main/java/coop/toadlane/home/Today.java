package coop.toadlane.home;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.circles.Circles;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.Headline;
import coop.toadlane.joining.Joining;
import coop.toadlane.ledger.Books;
import coop.toadlane.membership.Cards;
import coop.toadlane.rounds.ConsentRounds;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what a member wants to know first, from the rooms that know it. */
@Component
class Today {

    private static final int MOST_LINES = 5;

    private final Cards cards;
    private final Decisions decisions;
    private final Books books;
    private final Circles circles;
    private final Joining joining;
    private final ConsentRounds rounds;
    private final Clock clock;

    Today(Cards cards, Decisions decisions, Books books, Circles circles, Joining joining, ConsentRounds rounds, Clock clock) {
        this.cards = cards;
        this.decisions = decisions;
        this.books = books;
        this.circles = circles;
        this.joining = joining;
        this.rounds = rounds;
        this.clock = clock;
    }

    MemberHomePage of(Coop coop, Actor.Member member) {
        return new MemberHomePage(
            cards.of(coop.id()), cards.members(coop.id()),
            told(decisions.waitingFor(coop.id(), member.membership(), MOST_LINES)), joining.waitingFor(coop, member),
            rounds.waitingFor(member, MOST_LINES),
            decisions.toLookAtAgain(member, MOST_LINES),
            told(decisions.recentlyDecided(coop.id(), MOST_LINES)),
            books.has(coop), books.latest(coop.id(), MOST_LINES),
            circles.heldBy(coop.id(), member.membership()), member.may(Decisions.PROPOSE));
    }

    private List<MemberHomePage.Line> told(List<Headline> headlines) {
        var now = clock.instant();
        return headlines.stream().map(headline -> new MemberHomePage.Line(headline, headline.when(now))).toList();
    }
}
