package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Vote;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ui.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Leads rounds of a co-op that has a thousand euros, of which five hundred are given out. */
@Component
class Purser {

    private final Assembly assembly;
    private final FundingRounds rounds;
    private final Ideas ideas;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Ledger ledger;
    private final Books books;
    private final Clock clock;

    Purser(
            Assembly assembly, FundingRounds rounds, Ideas ideas, Reviews reviews, Decisions decisions, Ledger ledger, Books books,
            Clock clock) {
        this.assembly = assembly;
        this.rounds = rounds;
        this.ideas = ideas;
        this.reviews = reviews;
        this.decisions = decisions;
        this.ledger = ledger;
        this.books = books;
        this.clock = clock;
    }

    Assembly.Members members(int count) {
        var members = assembly.byHands(count);
        var coop = members.coop().id();
        assembly.within(members, () -> ledger.post(new Actor.Decision(coop, new UUID(0, 1)), Transfer.of(
            books.account(coop, "shares"), books.account(coop, "bank"), new Money(100_000, "EUR"), today(), "Shares")));
        return members;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    FundingRoundDraft draft(Method method) {
        return new FundingRoundDraft("For the garage", "Whatever **helps**", method.name(), "500", "bank", "supplies",
            today().plusDays(7).toString(), "14", today().plusMonths(2).toString(), true);
    }

    FundingRoundId round(Assembly.Members members, Method method) {
        return new FundingRoundId(done(assembly.within(members, () -> rounds.begin(members.amara(), draft(method)))));
    }

    IdeaId idea(Assembly.Members members, int author, FundingRoundId round, String title, String wanted) {
        var draft = new IdeaDraft(title, "It is needed.", "", wanted);
        return new IdeaId(done(assembly.within(members, () -> ideas.write(members.number(author), round, draft))));
    }

    IdeaId accepted(Assembly.Members members, int author, FundingRoundId round, String title, String cost) {
        var idea = idea(members, author, round, title, cost);
        done(assembly.within(members, () -> reviews.accept(members.amara(), idea, cost, "Asked twice")));
        return idea;
    }

    DecisionId vote(Assembly.Members members, FundingRoundId round) {
        assembly.within(members, () -> rounds.review(members.amara(), round));
        return new DecisionId(done(assembly.within(members, () -> rounds.vote(members.amara(), round))));
    }

    /** Each vote by the next member; then the time is over. */
    void decide(Assembly.Members members, DecisionId decision, Vote... votes) {
        for (var number = 1; number <= votes.length; number++) {
            var voter = members.number(number);
            var vote = votes[number - 1];
            assembly.within(members, () -> decisions.vote(voter, decision, vote));
        }
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, clock.instant().plus(Duration.ofDays(400))));
    }

    /** What the bank holds, and what of it is set aside. */
    String bank(Assembly.Members members) {
        var coop = members.coop().id();
        var bank = assembly.within(members, () -> books.holding(coop, books.account(coop, "bank")).orElseThrow());
        return bank.figure() + " less " + bank.leaving();
    }

    <T> T within(Assembly.Members members, Supplier<T> work) {
        return assembly.within(members, work);
    }

    static UUID done(Kept kept) {
        return switch (kept) {
            case Kept.Done(var id) -> id;
            case Kept.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
