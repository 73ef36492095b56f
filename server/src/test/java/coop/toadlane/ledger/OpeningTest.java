package coop.toadlane.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Opening.Opened;
import coop.toadlane.ledger.Opening.Reason;
import coop.toadlane.ledger.Opening.Refused;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OpeningTest {

    @Autowired
    Shop shop;

    static Stream<Arguments> refusals() {
        return Stream.of(
            Arguments.of(Account.of("bank", "Another bank", Kind.ASSET, "EUR"), Reason.CODE_TAKEN),
            Arguments.of(Account.of("Van repairs", "Van", Kind.EXPENSE, "EUR"), Reason.CODE_NOT_PLAIN),
            Arguments.of(Account.of("x".repeat(41), "Van", Kind.EXPENSE, "EUR"), Reason.CODE_NOT_PLAIN),
            Arguments.of(Account.of("van", null, Kind.EXPENSE, "EUR"), Reason.NAME_MISSING),
            Arguments.of(Account.of("van", " ", Kind.EXPENSE, "EUR"), Reason.NAME_MISSING),
            Arguments.of(Account.of("van", "V".repeat(101), Kind.EXPENSE, "EUR"), Reason.NAME_TOO_LONG),
            Arguments.of(Account.of("van", "Van", Kind.EXPENSE, "EURO"), Reason.UNKNOWN_UNIT),
            Arguments.of(Account.of("gold", "Gold", Kind.ASSET, "XAU"), Reason.UNKNOWN_UNIT),
            Arguments.of(Account.of("van", "Van", Kind.EXPENSE, "EUR").within(Limits.between(5, 4)), Reason.LIMITS_CROSSED),
            Arguments.of(Account.of("van", "Van", Kind.EXPENSE, "EUR").within(Limits.between(5, 9)), Reason.LIMITS_EXCLUDE_NOTHING));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void an_account_that_makes_no_sense_is_not_opened(Account account, Reason reason) {
        var books = shop.founded();
        assertThat(books.within(() -> books.ledger().open(books.treasurer(), account))).isEqualTo(new Refused(reason));
    }

    @Test
    void an_account_is_opened_empty() {
        var books = shop.founded();
        var van = Account.of("van", "Repairs of the van", Kind.EXPENSE, "EUR");
        assertThat(books.within(() -> books.ledger().open(books.treasurer(), van))).isEqualTo(new Opened(van.id()));
        assertThat(books.figure("van")).isZero();
    }

    @Test
    void only_money_that_a_co_op_has_is_money() {
        assertThatThrownBy(() -> new Account(AccountId.next(), "debt", "Debt", Kind.LIABILITY, "EUR", true, Limits.NONE))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_does_not_hold_the_power_opens_nothing() {
        var books = shop.founded();
        var visitor = new Actor.Visitor(books.coop().id());
        var van = Account.of("van", "Van", Kind.EXPENSE, "EUR");
        assertThatThrownBy(() -> books.within(() -> books.ledger().open(visitor, van))).isInstanceOf(NotAllowed.class);
    }
}
