package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Holding;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the page of a round shows to one reader. */
@Component
class FundingRoundPages {

    private record Sums(int funded, int delivered, long awarded, long spent) {}

    private final FundingRoundTable rounds;
    private final IdeaLines lines;
    private final Decisions decisions;
    private final Books books;
    private final JdbcClient db;
    private final Clock clock;

    FundingRoundPages(FundingRoundTable rounds, IdeaLines lines, Decisions decisions, Books books, JdbcClient db, Clock clock) {
        this.rounds = rounds;
        this.lines = lines;
        this.decisions = decisions;
        this.books = books;
        this.db = db;
        this.clock = clock;
    }

    LocalDate today(Coop coop) {
        return LocalDate.now(clock.withZone(coop.zone()));
    }

    FundingRound round(Coop coop, FundingRoundId id) {
        return rounds.find(coop.id(), id).orElseThrow(NotFound::new);
    }

    /** Strangers are told neither who wrote what nor what the fund holds. */
    FundingRoundPage page(Coop coop, Actor reader, FundingRoundId id, Asked asked, Map<String, Sentence> errors) {
        var round = round(coop, id);
        var today = today(coop);
        var member = reader instanceof Actor.Member;
        var vote = round.decision().filter(_ -> member)
            .flatMap(decision -> decisions.headlines(coop.id(), List.of(decision)).stream().findFirst()).orElse(null);
        var fund = books.holding(coop.id(), round.fund()).orElseThrow();
        return new FundingRoundPage(
            round, round.phase(today), FundingStep.of(round, today), fund.account().title(),
            books.holding(coop.id(), round.purpose()).orElseThrow().account().title(), member ? free(fund) : null,
            ideas(coop, id, asked, today, member), vote, purse(coop, round), clock.instant(), reader.may(FundingRounds.RUN),
            reader.may(Ledger.POST), member, errors);
    }

    private Slice<IdeaLine> ideas(Coop coop, FundingRoundId id, Asked asked, LocalDate today, boolean member) {
        var listed = lines.list(coop.id(), id, asked, today);
        if (member) return listed;
        return new Slice<>(listed.rows().stream().map(IdeaLine::nameless).toList(), listed.asked(), listed.next(), listed.previous());
    }

    private static Money free(Holding fund) {
        return new Money(fund.figure() - fund.leaving(), fund.account().unit());
    }

    private @Nullable Purse purse(Coop coop, FundingRound round) {
        var sums = db.sql("""
                SELECT count(*) AS funded, count(*) FILTER (WHERE delivery = 'DELIVERED') AS delivered,
                       coalesce(sum(award), 0) AS awarded, coalesce(sum(spent), 0) AS spent
                  FROM funding.idea
                 WHERE coop_id = :coop AND round_id = :round AND stage = 'FUNDED'
                """).param("coop", coop.id().value()).param("round", round.id()).query(Sums.class).single();
        return sums.funded() == 0 ? null : Purse.of(round, sums.funded(), sums.delivered(), sums.awarded(), sums.spent());
    }
}
