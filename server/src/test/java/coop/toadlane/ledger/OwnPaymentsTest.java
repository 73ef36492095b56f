package coop.toadlane.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scope;
import coop.toadlane.database.DatabaseTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OwnPaymentsTest {

    @Autowired
    Shop shop;

    @Autowired
    OwnPayments payments;

    @Test
    void a_person_takes_along_what_they_paid_and_were_paid_and_nothing_of_others() {
        var books = shop.founded().holding(10_000);
        var luca = books.treasurer().person().orElseThrow();
        var wage = books.transfer("bank", "wages", 700).with(Party.of(books.treasurer().member().orElseThrow()));
        books.post(wage, books.transfer("bank", "rent", 100).with(Party.named("Domaine de Monaco")));
        assertThat(taken(luca)).isEqualTo(List.of(new OwnPayments.Payment(
            books.coop().id().value(), wage.id().value(), Shop.DAY, "bank", "wages", 700, "EUR", "for the test")));
        assertThat(taken(PersonId.next())).isEqualTo(List.of());
    }

    @Test
    void the_books_stay_whole_when_a_person_is_erased() {
        var books = shop.founded().holding(10_000);
        payments.erase(books.treasurer().person().orElseThrow());
        assertThat(books.transfers()).isEqualTo(1);
    }

    private Object taken(PersonId person) {
        return Scope.of(Optional.empty(), Optional.of(person)).call(() -> payments.of(person));
    }
}
