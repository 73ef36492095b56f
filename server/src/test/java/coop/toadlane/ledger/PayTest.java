package coop.toadlane.ledger;

import static coop.toadlane.ledger.Shop.NO_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Act.Outcome;
import coop.toadlane.ui.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision pays somebody. */
@DatabaseTest
class PayTest {

    private static final Map<String, String> BRAKES = Map.of(
        "payee", "Vélo Monaco", "amount", "120.50", "purpose", "supplies", "memo", "Brake pads for everyone");

    @Autowired
    Shop shop;

    @Autowired
    Pay pay;

    Shop.Books books;

    @BeforeEach
    void theBankHoldsAThousand() {
        books = shop.founded().holding(100_000);
    }

    @Test
    void a_proposer_is_asked_who_how_much_what_for_and_why() {
        var terms = books.within(() -> pay.terms(books.coop().id(), shop.words("en")));
        assertThat(terms).extracting("name").containsExactly("payee", "amount", "purpose", "memo");
        assertThat(terms.get(2).choices()).extracting("label").startsWith("Wages", "Supplies").doesNotContain("Bank account");
    }

    @Test
    void the_page_says_beforehand_what_will_happen() {
        var foretold = books.within(() -> pay.foretell(books.coop().id(), BRAKES));
        assertThat(foretold.effects()).map(shop.words("en")::say).containsExactly(
            "Pay Vélo Monaco, who is not a member, €120.50 from the bank account, as Supplies: Brake pads for everyone");
        assertThat(foretold.obstacles()).isEmpty();
    }

    @Test
    void the_page_says_beforehand_that_there_is_not_enough() {
        var foretold = books.within(() -> pay.foretell(books.coop().id(), with("amount", "1000.01")));
        assertThat(foretold.effects()).hasSize(1);
        assertThat(foretold.obstacles()).map(shop.words("en")::say)
            .containsExactly("Today there is not enough for that: Bank account holds €1,000.00.");
    }

    @Test
    void somebody_outside_is_paid() {
        assertThat(carryOut(BRAKES)).isInstanceOf(Outcome.Done.class);
        assertThat(books.figure("bank")).isEqualTo(87_950);
        assertThat(books.figure("supplies")).isEqualTo(12_050);
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @ParameterizedTest
    @CsvSource({"Luca Ferrero", "luca ferrero", "Luca Ferrero (1)"})
    void a_member_is_paid_under_their_own_name(String payee) {
        carryOut(with("payee", payee));
        assertThat(parties()).containsExactly(books.treasurer().member().orElseThrow().value());
    }

    @Test
    void half_a_members_name_is_not_taken_for_the_member() {
        carryOut(with("payee", "Luca"));
        assertThat(parties()).isEmpty();
    }

    @Test
    void without_money_the_act_fails_says_why_and_leaves_nothing_behind() {
        var outcome = carryOut(with("amount", "1000.01"));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed ->
            assertThat(shop.words("en").say(failed.why())).startsWith("There is not enough: Bank account holds €1,000.00"));
        assertThat(books.figure("bank")).isEqualTo(100_000);
    }

    @Test
    void a_failed_act_can_be_done_once_there_is_money() {
        carryOut(with("amount", "1500"));
        books.holding(50_000);
        assertThat(carryOut(with("amount", "1500"))).isInstanceOf(Outcome.Done.class);
        assertThat(books.figure("bank")).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "payee   | ''              | ledger.refused.party-missing",
        "payee   | Luca Ferrero (9)| ledger.party.no-such-member",
        "amount  | ''              | ledger.enter.amount-unread",
        "amount  | 0               | ledger.enter.amount-unread",
        "amount  | -5              | ledger.enter.amount-unread",
        "amount  | 1.234           | ledger.enter.amount-unread",
        "amount  | a lot           | ledger.enter.amount-unread",
        "purpose | ''              | ledger.enter.purpose-missing",
        "purpose | bank            | ledger.enter.purpose-missing",
        "purpose | yachts          | ledger.enter.purpose-missing",
        "memo    | ' '             | ledger.enter.memo-missing"})
    void what_cannot_be_paid_is_refused_by_name_before_the_vote_and_after(String term, String value, String problem) {
        var terms = with(term, value);
        var problems = books.within(() -> pay.problems(books.coop().id(), terms));
        assertThat(problems).containsOnlyKeys(term).extractingByKey(term).extracting(Sentence::key).isEqualTo(problem);
        assertThat(carryOut(terms)).isInstanceOfSatisfying(Outcome.Failed.class, failed ->
            assertThat(failed.why().key()).isEqualTo(problem));
        assertThat(books.figure("bank")).isEqualTo(100_000);
    }

    @Test
    void an_endless_name_or_memo_is_refused() {
        var terms = new HashMap<>(BRAKES);
        terms.put("payee", "a".repeat(201));
        terms.put("memo", "a".repeat(501));
        assertThat(books.within(() -> pay.problems(books.coop().id(), terms))).containsOnlyKeys("payee", "memo");
    }

    private Outcome carryOut(Map<String, String> terms) {
        var decision = new Actor.Decision(books.coop().id(), TransferId.next().value());
        return books.within(() -> pay.carryOut(decision, terms));
    }

    private List<UUID> parties() {
        return books.within(() -> shop.db.sql("SELECT party_member FROM ledger.transfer WHERE party_member IS NOT NULL")
            .query(UUID.class).list());
    }

    private static Map<String, String> with(String term, String value) {
        var terms = new HashMap<>(BRAKES);
        terms.put(term, value);
        return terms;
    }
}
