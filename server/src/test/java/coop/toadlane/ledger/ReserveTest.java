package coop.toadlane.ledger;

import static coop.toadlane.ledger.Shop.NO_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.ledger.Posting.Reason;
import coop.toadlane.ui.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Value set aside: it cannot be spent twice, and it never disappears. The bank holds 1,000.00 at first. */
@DatabaseTest
class ReserveTest {

    @Autowired
    Shop shop;

    @Autowired
    Reserve reserve;

    @Autowired
    ReserveRound round;

    @Autowired
    Clock clock;

    Shop.Books books;

    @BeforeEach
    void theBankHoldsAThousand() {
        books = shop.founded().holding(100_000);
    }

    @Test
    void what_is_set_aside_moves_nothing_and_cannot_be_spent() {
        assertThat(make(reservation(60_000))).isInstanceOf(Posted.class);
        assertThat(books.figure("bank")).isEqualTo(100_000);
        assertThat(reason(books.post(books.transfer("bank", "wages", 40_001)))).isEqualTo(Reason.NOT_ENOUGH);
        assertThat(books.post(books.transfer("bank", "wages", 40_000))).isInstanceOf(Posted.class);
        sound();
    }

    @Test
    void what_is_set_aside_cannot_be_set_aside_again() {
        make(reservation(60_000));
        assertThat(reason(make(reservation(40_001)))).isEqualTo(Reason.NOT_ENOUGH);
        sound();
    }

    @Test
    void what_will_arrive_cannot_be_spent_before_it_does() {
        make(reservation("bank", "cash", 500, soon()));
        assertThat(reason(books.post(books.transfer("cash", "rent", 1)))).isEqualTo(Reason.NOT_ENOUGH);
    }

    @Test
    void what_will_arrive_counts_against_a_ceiling() {
        var till = books.open(Account.of("till", "The till", Kind.ASSET, "EUR").within(Limits.between(0, 5_000)));
        var wanted = Reservation.of(books.account("bank"), till, new Money(4_000, "EUR"), soon(), "Float");
        assertThat(make(wanted)).isInstanceOf(Posted.class);
        assertThat(reason(make(wanted.as(ReservationId.next())))).isEqualTo(Reason.TOO_MUCH);
    }

    @Test
    void all_of_it_is_posted() {
        var order = reservation(60_000);
        make(order);
        assertThat(post(order, 60_000)).isInstanceOf(Posted.class);
        assertThat(books.figure("bank")).isEqualTo(40_000);
        assertThat(books.figure("supplies")).isEqualTo(60_000);
        sound();
    }

    @Test
    void of_what_is_posted_in_part_the_rest_goes_free() {
        var order = reservation(60_000);
        make(order);
        post(order, 10_000);
        assertThat(books.post(books.transfer("bank", "wages", 90_000))).isInstanceOf(Posted.class);
        sound();
    }

    @Test
    void what_is_released_can_be_spent_again() {
        var order = reservation(60_000);
        make(order);
        assertThat(release(order)).isInstanceOf(Posted.class);
        assertThat(books.post(books.transfer("bank", "wages", 100_000))).isInstanceOf(Posted.class);
        sound();
    }

    @Test
    void whatever_is_sent_again_gets_the_first_answer() {
        var order = reservation(60_000);
        assertThat(make(order)).isEqualTo(make(order));
        assertThat(post(order, 50_000)).isEqualTo(post(order, 50_000));
        assertThat(make(order)).isInstanceOf(Posted.class);
        var other = reservation(10_000);
        make(other);
        assertThat(release(other)).isEqualTo(release(other));
        assertThat(books.figure("bank")).isEqualTo(50_000);
        sound();
    }

    @Test
    void each_refusal_has_its_name() {
        var order = reservation(60_000);
        make(order);
        assertThat(reason(make(reservation(5).as(order.id())))).isEqualTo(Reason.ID_REUSED);
        assertThat(reason(make(reservation("bank", "supplies", 5, clock.instant())))).isEqualTo(Reason.EXPIRY_PAST);
        assertThat(reason(make(reservation("bank", "bank", 5, soon())))).isEqualTo(Reason.TO_ITSELF);
        assertThat(reason(make(reservation(0)))).isEqualTo(Reason.AMOUNT_NOT_ABOVE_ZERO);
        assertThat(reason(make(reservation(Long.MAX_VALUE)))).isEqualTo(Reason.OVERFLOW);
        assertThat(reason(post(order, 60_001))).isEqualTo(Reason.MORE_THAN_RESERVED);
        assertThat(reason(post(order, 0))).isEqualTo(Reason.AMOUNT_NOT_ABOVE_ZERO);
        assertThat(reason(post(reservation(1), 1))).isEqualTo(Reason.NOTHING_RESERVED);
        assertThat(reason(release(reservation(1)))).isEqualTo(Reason.NOTHING_RESERVED);
        post(order, 1);
        assertThat(reason(post(order, 2))).isEqualTo(Reason.SETTLED_ALREADY);
        assertThat(reason(release(order))).isEqualTo(Reason.SETTLED_ALREADY);
        var other = reservation(5);
        make(other);
        release(other);
        assertThat(reason(post(other, 5))).isEqualTo(Reason.SETTLED_ALREADY);
        assertThat(reason(make(reservation(5).as(new ReservationId(paid().value()))))).isEqualTo(Reason.ID_REUSED);
        sound();
    }

    @Test
    void what_has_expired_goes_free_and_cannot_be_posted() {
        var order = reservation("bank", "supplies", 60_000, clock.instant().plusMillis(300));
        make(order);
        while (clock.instant().isBefore(order.expiresAt())) Thread.onSpinWait();
        assertThat(reason(post(order, 1))).isIn(Reason.EXPIRED, Reason.SETTLED_ALREADY);
        round.go();
        assertThat(reason(post(order, 1))).isEqualTo(Reason.SETTLED_ALREADY);
        assertThat(books.post(books.transfer("bank", "wages", 100_000))).isInstanceOf(Posted.class);
        assertThat(release(order)).isInstanceOf(Posted.class);
        sound();
    }

    @Test
    void what_is_set_aside_is_posted_or_released_never_both() throws InterruptedException, ExecutionException {
        for (var round = 0; round < 10; round++) {
            var order = reservation(1_000);
            make(order);
            var answers = atOnce(List.of(
                () -> post(order, 1_000), () -> release(order), () -> post(order, 1_000), () -> release(order)));
            assertThat(answers.stream().filter(Posted.class::isInstance)).hasSize(2);
        }
        sound();
    }

    @Test
    void who_does_not_hold_the_power_sets_nothing_aside() {
        var visitor = new Actor.Visitor(books.coop().id());
        assertThatThrownBy(() -> books.within(() -> reserve.make(visitor, reservation(1)))).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE ledger.reservation SET amount = 1", "DELETE FROM ledger.reservation", "UPDATE ledger.settlement SET ending = 'EXPIRED'",
        "DELETE FROM ledger.settlement", "UPDATE ledger.balance SET leaving = 0", "DELETE FROM ledger.outstanding"})
    void what_was_set_aside_is_not_the_programs_to_change(String statement) {
        assertThatThrownBy(() -> books.within(() -> shop.db.sql(statement).update())).hasStackTraceContaining("permission denied");
    }

    @Test
    void nothing_counts_as_posted_that_did_not_move() {
        var order = reservation(1_000);
        make(order);
        assertThatThrownBy(() -> books.within(() -> shop.db.sql("""
                INSERT INTO ledger.settlement (coop_id, reservation_id, ending, settled_at)
                SELECT coop_id, reservation_id, 'POSTED', now()
                  FROM ledger.reservation
                """).update())).hasStackTraceContaining("not what was reserved");
        sound();
    }

    private TransferId paid() {
        var rent = books.transfer("bank", "rent", 5);
        books.post(rent);
        return rent.id();
    }

    private void sound() {
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
        assertThat(books.within(() -> shop.db.sql("SELECT count(*) FROM ledger.unsound_reserve").query(Long.class).single())).isZero();
    }

    private Posting make(Reservation wanted) {
        return books.within(() -> reserve.make(books.treasurer(), wanted));
    }

    private Posting post(Reservation order, long amount) {
        return books.within(() -> reserve.post(books.treasurer(), order.id(), amount, Shop.DAY));
    }

    private Posting release(Reservation order) {
        return books.within(() -> reserve.release(books.treasurer(), order.id()));
    }

    private Reservation reservation(long cents) {
        return reservation("bank", "supplies", cents, soon());
    }

    private Reservation reservation(String from, String to, long cents, Instant until) {
        return Reservation.of(books.account(from), books.account(to), new Money(cents, "EUR"), until, "An order");
    }

    private Instant soon() {
        return clock.instant().plus(Duration.ofHours(1));
    }

    private static Reason reason(Posting posting) {
        return switch (posting) {
            case Posting.Refused refused -> refused.reason();
            case Posted posted -> throw new AssertionError("stands: " + posted);
        };
    }

    private static List<Posting> atOnce(List<Callable<Posting>> posts) throws InterruptedException, ExecutionException {
        try (var people = Executors.newFixedThreadPool(posts.size())) {
            var answers = new ArrayList<Posting>();
            for (var answer : people.invokeAll(posts)) answers.add(answer.get());
            return answers;
        }
    }
}
