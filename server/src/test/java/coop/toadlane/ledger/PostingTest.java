package coop.toadlane.ledger;

import static coop.toadlane.ledger.Shop.NO_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.ledger.Posting.Reason;
import coop.toadlane.ledger.Posting.Refused;
import coop.toadlane.membership.Pattern;
import coop.toadlane.ui.Money;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PostingTest {

    @Autowired
    Shop shop;

    Shop.Books roueLibre;

    @BeforeEach
    void openTheBooks() {
        roueLibre = shop.founded().holding(100_000);
    }

    @Test
    void a_new_co_op_has_the_accounts_that_every_co_op_needs_and_nothing_in_them() {
        var fresh = shop.founded();
        var holdings = fresh.within(() -> fresh.books().holdings(fresh.coop().id()));
        assertThat(holdings).hasSize(Standard.chart(Pattern.WORKER, "EUR").size())
            .allSatisfy(holding -> assertThat(holding.figure()).isZero())
            .extracting(holding -> holding.account().code()).startsWith("bank", "cash").contains("shares", "sales", "wages");
    }

    @Test
    void what_leaves_one_account_arrives_in_the_other() {
        assertThat(roueLibre.post(roueLibre.transfer("bank", "supplies", 12_000))).isInstanceOf(Posted.class);
        assertThat(roueLibre.figure("bank")).isEqualTo(88_000);
        assertThat(roueLibre.figure("supplies")).isEqualTo(12_000);
        assertThat(roueLibre.figure("shares")).isEqualTo(100_000);
        assertThat(roueLibre.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void the_co_op_knows_what_it_can_pay_from() {
        roueLibre.post(roueLibre.transfer("bank", "cash", 5_000));
        var has = roueLibre.within(() -> roueLibre.books().has(roueLibre.coop()));
        assertThat(has).isEqualTo(new Money(100_000, "EUR"));
    }

    @Test
    void a_group_stands_whole() {
        var wages = roueLibre.transfer("bank", "wages", 30_000);
        var rent = roueLibre.transfer("bank", "rent", 20_000);
        assertThat(roueLibre.post(wages, rent)).isInstanceOf(Posted.class);
        assertThat(roueLibre.figure("bank")).isEqualTo(50_000);
    }

    @Test
    void a_group_with_one_bad_transfer_falls_whole() {
        var before = roueLibre.transfers();
        assertThat(refusal(roueLibre.transfer("bank", "wages", 30_000), roueLibre.transfer("bank", "rent", 90_000)))
            .extracting(Refused::reason, Refused::place).containsExactly(Reason.NOT_ENOUGH, 1);
        assertThat(roueLibre.transfers()).isEqualTo(before);
        assertThat(roueLibre.figure("bank")).isEqualTo(100_000);
    }

    @Test
    void only_what_a_group_leaves_behind_must_keep_the_limits() {
        var out = roueLibre.transfer("cash", "supplies", 4_000);
        var filled = roueLibre.transfer("bank", "cash", 4_000);
        assertThat(roueLibre.post(out, filled)).isInstanceOf(Posted.class);
        assertThat(roueLibre.figure("cash")).isZero();
    }

    @Test
    void a_refusal_says_what_is_there_and_what_must_stay() {
        var refused = refusal(roueLibre.transfer("bank", "rent", 100_001));
        assertThat(shop.village.english().say(refused.why()))
            .isEqualTo("There is not enough: Bank account holds €1,000.00 and may not go below €0.00");
    }

    @Test
    void what_is_sent_again_is_posted_once_and_gets_the_first_answer() {
        var rent = roueLibre.transfer("bank", "rent", 20_000);
        var first = roueLibre.post(rent);
        assertThat(roueLibre.post(rent)).isEqualTo(first);
        assertThat(roueLibre.figure("bank")).isEqualTo(80_000);
    }

    @Test
    void what_is_sent_again_gets_the_first_answer_even_when_the_money_is_gone_since() {
        var all = roueLibre.transfer("bank", "rent", 100_000);
        var first = roueLibre.post(all);
        assertThat(roueLibre.post(all)).isEqualTo(first);
    }

    @Test
    void an_id_cannot_come_to_mean_something_else() {
        var rent = roueLibre.transfer("bank", "rent", 20_000);
        roueLibre.post(rent);
        for (var other : List.of(
                roueLibre.transfer("bank", "rent", 20_001).as(rent.id()),
                roueLibre.transfer("bank", "wages", 20_000).as(rent.id()),
                roueLibre.transfer("cash", "wages", 20_000).as(rent.id()),
                rent.with(Party.named("Vélo Monaco"))))
            assertThat(refusal(other).reason()).isEqualTo(Reason.ID_REUSED);
        assertThat(roueLibre.figure("bank")).isEqualTo(80_000);
    }

    @Test
    void a_group_that_shares_an_id_with_another_group_is_refused_whole() {
        var rent = roueLibre.transfer("bank", "rent", 20_000);
        roueLibre.post(rent);
        assertThat(refusal(roueLibre.transfer("bank", "wages", 100), rent))
            .extracting(Refused::reason, Refused::place).containsExactly(Reason.ID_REUSED, 1);
        assertThat(roueLibre.figure("wages")).isZero();
    }

    @Test
    void who_does_not_hold_the_power_cannot_post() {
        var visitor = new Actor.Visitor(roueLibre.coop().id());
        var rent = roueLibre.transfer("bank", "rent", 1);
        assertThatThrownBy(() -> roueLibre.within(() -> shop.ledger.post(visitor, rent))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_co_op_cannot_move_what_belongs_to_another() {
        var fern = shop.founded().holding(5_000);
        var theirs = Transfer.of(fern.account("bank"), roueLibre.account("cash"), new Money(100, "EUR"), Shop.DAY, "");
        assertThat(refusal(theirs).reason()).isEqualTo(Reason.UNKNOWN_ACCOUNT);
        assertThat(fern.figure("bank")).isEqualTo(5_000);
    }

    @Test
    void two_co_ops_may_use_the_same_id() {
        var fern = shop.founded().holding(5_000);
        var ours = roueLibre.transfer("bank", "rent", 100);
        roueLibre.post(ours);
        assertThat(fern.post(fern.transfer("bank", "rent", 200).as(ours.id()))).isInstanceOf(Posted.class);
    }

    @Test
    void each_group_stands_in_the_record_under_its_own_id() {
        var posted = (Posted) roueLibre.post(roueLibre.transfer("bank", "rent", 20_000));
        var kind = roueLibre.within(() -> roueLibre.db().sql("SELECT kind FROM record.entry WHERE id = :id")
            .param("id", posted.group()).query(String.class).single());
        assertThat(kind).isEqualTo("ledger.transfer-posted");
    }

    @Test
    void a_refused_group_leaves_no_trace_in_the_record() {
        var before = entries();
        refusal(roueLibre.transfer("bank", "rent", 100_001));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_decision_may_post_since_its_members_said_so() {
        var decision = new Actor.Decision(roueLibre.coop().id(), TransferId.next().value());
        var rent = roueLibre.transfer("bank", "rent", 100);
        assertThat(roueLibre.within(() -> shop.ledger.post(decision, rent))).isInstanceOf(Posted.class);
        assertThat(Set.of(roueLibre.figure("rent"))).containsExactly(100L);
    }

    private long entries() {
        return roueLibre.within(() -> roueLibre.db().sql("SELECT count(*) FROM record.entry").query(Long.class).single());
    }

    private Refused refusal(Transfer... group) {
        return switch (roueLibre.post(group)) {
            case Refused refused -> refused;
            case Posted posted -> throw new AssertionError("was posted: " + posted);
        };
    }
}
