package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ui.Money;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision that costs money, in a co-op that has none at first. */
@DatabaseTest
class PayingByDecisionTest {

    private static final Draft TYRES = Draft.act("Winter tyres", "Two of us slid last week.", "ledger.pay",
        Map.of("payee", "Vélo Azur", "amount", "612", "purpose", "supplies", "memo", "Winter tyres, eight"));

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionPages pages;

    @Autowired
    Ledger ledger;

    @Autowired
    Books books;

    @Test
    void what_was_decided_without_money_stands_and_is_paid_once_there_is_some() {
        var members = assembly.byHands(1);
        var tyres = assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), TYRES, MONDAY)));
        assertThat(act(members, tyres).effects()).isNotEmpty();
        assertThat(act(members, tyres).obstacles()).isNotEmpty();

        assembly.within(members, () -> decisions.vote(members.amara(), tyres, Vote.of(Answer.AGREE), TUESDAY));
        assertThat(assembly.within(members, () -> decisions.close(members.coop().id(), tyres, A_YEAR_LATER)))
            .isEqualTo(new Closed.Counted(true));
        assertThat(act(members, tyres).stage()).isEqualTo(PlannedActs.Stage.FAILED);
        assertThat(act(members, tyres).said().key()).startsWith("ledger.");
        assertThat(bankMinor(members)).isZero();

        bringIn(members, tyres, 100_000);
        assertThat(assembly.within(members, () -> decisions.retry(members.amara(), tyres))).isTrue();
        assertThat(assembly.within(members, () -> decisions.retry(members.amara(), tyres))).isTrue();
        assertThat(act(members, tyres).stage()).isEqualTo(PlannedActs.Stage.DONE);
        assertThat(bankMinor(members)).isEqualTo(38_800);
    }

    private DecisionPage.ActView act(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () ->
            pages.page(members.amara(), decision, DecisionPages.Typed.NOTHING)).acts().getFirst();
    }

    private long bankMinor(Assembly.Members members) {
        var coop = members.coop().id();
        return assembly.within(members, () -> books.holding(coop, books.account(coop, "bank")).orElseThrow().figure());
    }

    private void bringIn(Assembly.Members members, DecisionId decision, long minor) {
        var coop = members.coop().id();
        var posted = assembly.within(members, () -> ledger.post(new Actor.Decision(coop, decision.value()), Transfer.of(
            books.account(coop, "shares"), books.account(coop, "bank"), new Money(minor, "EUR"),
            LocalDate.ofInstant(MONDAY, ZoneOffset.UTC), "Shares")));
        assertThat(posted).isInstanceOf(Posting.Posted.class);
    }
}
