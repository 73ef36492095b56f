package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scope;
import coop.toadlane.actor.Scopes;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ui.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class RecordBookTest {

    @Autowired RecordBook record;
    @Autowired Sequencer sequencer;
    @Autowired WaitingEntries waiting;
    @Autowired Entries entries;
    @Autowired Heads heads;
    @Autowired Audit audit;
    @Autowired Scopes scopes;
    @Autowired Village village;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;

    private final PersonId amara = PersonId.next();
    private Coop rouelibre;
    private Actor actor;

    @BeforeEach
    void found() {
        rouelibre = village.foundedBy(village.person("Luca Ferrero"));
        actor = new Actor.Clockwork(rouelibre.id());
        sequencer.catchUp(rouelibre.id());
    }

    @Test
    void what_was_rolled_back_never_happened() {
        var before = size();
        in(rouelibre, () -> transaction.execute(status -> {
            status.setRollbackOnly();
            record.append(actor, paid(1));
            return null;
        }));
        sequencer.catchUp(rouelibre.id());
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void nothing_is_appended_outside_the_transaction_of_a_change() {
        assertThatThrownBy(() -> scopes.within(rouelibre.id(), () -> record.append(actor, paid(1))))
            .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void many_who_append_at_once_get_numbers_without_gaps_and_wait_for_nobody() throws Exception {
        var before = size();
        var work = IntStream.range(0, 60).<Callable<Void>>mapToObj(i -> () -> {
            append(IntStream.rangeClosed(0, i % 3).mapToObj(RecordBookTest::paid).toArray(Entry[]::new));
            if (i % 7 == 0) sequencer.catchUp(rouelibre.id());
            return null;
        }).toList();
        try (var everyone = Executors.newFixedThreadPool(8)) {
            for (var done : everyone.invokeAll(work)) done.get();
        }
        sequencer.catchUp(rouelibre.id());
        assertThat(numbers()).containsExactlyElementsOf(LongStream.rangeClosed(1, before + 120).boxed().toList());
        assertThat(audit.of(rouelibre.id()).findings()).isEmpty();
    }

    @Test
    void entries_of_one_transaction_stand_in_the_order_in_which_they_happened() {
        append(paid(1001), paid(1002), paid(1003));
        sequencer.catchUp(rouelibre.id());
        assertThat(all().reversed().stream().limit(3).map(NumberedEntry::body).toList())
            .satisfiesExactly(
                last -> assertThat(last).contains("1003"),
                second -> assertThat(second).contains("1002"),
                first -> assertThat(first).contains("1001"));
    }

    @Test
    void a_record_longer_than_one_batch_is_numbered_whole() {
        append(IntStream.range(0, 1100).mapToObj(RecordBookTest::paid).toArray(Entry[]::new));
        sequencer.catchUp(rouelibre.id());
        assertThat(numbers()).hasSizeGreaterThan(1100);
        assertThat(in(rouelibre, () -> waiting.first(rouelibre.id(), 1))).isEmpty();
        assertThat(audit.of(rouelibre.id()).findings()).isEmpty();
    }

    @Test
    void what_a_stopped_program_left_is_numbered_at_the_next_start() {
        var left = RecordedEntry.of(paid(5), actor, Instant.parse("2026-11-21T08:00:00Z"), new Random(1844));
        in(rouelibre, () -> transaction.execute(_ -> {
            entries.add(left);
            return null;
        }));
        assertThat(waiting.coops()).contains(rouelibre.id());
        var numbering = new Numbering(sequencer, waiting);
        numbering.start();
        await(() -> all().stream().anyMatch(entry -> entry.id().equals(left.id())));
        numbering.stop();
        assertThat(numbering.isRunning()).isFalse();
    }

    @Test
    void a_head_is_signed_over_all_entries_soon_after_each_commit() {
        sequencer.catchUp(rouelibre.id());
        var before = size();
        append(paid(7));
        await(() -> in(rouelibre, () -> heads.latest(rouelibre.id())).filter(head -> head.head().size() == before + 1).isPresent());
        var head = in(rouelibre, () -> heads.latest(rouelibre.id())).orElseThrow();
        assertThat(head.isBy(heads.key(head.head().key()))).isTrue();
    }

    @Test
    void erasing_a_person_leaves_hashes_and_a_record_that_still_verifies() {
        append(Entry.of("test.praised").detail(amara, "name", "Amara Diallo"), paid(8));
        sequencer.catchUp(rouelibre.id());
        var erased = Scope.of(Optional.empty(), Optional.of(amara)).call(() -> transaction.execute(_ -> record.erase(amara)));
        assertThat(erased).isEqualTo(1);
        assertThat(everythingKept()).doesNotContain("Amara");
        assertThat(all().toString()).contains(amara.toString());
        assertThat(audit.of(rouelibre.id())).matches(Audited::isGood).extracting(Audited::erased).isEqualTo(1L);
    }

    @Test
    void what_is_said_of_a_person_as_a_member_goes_with_them() {
        var mei = village.person("Mei Tanaka");
        var fern = village.foundedBy(mei);
        var member = in(fern, () -> db.sql("SELECT member_id FROM membership.member").query(UUID.class).single());
        scopes.within(fern.id(), () -> transaction.executeWithoutResult(_ -> record.append(
            new Actor.Clockwork(fern.id()), Entry.of("test.praised").detail(new MemberId(member), "why", "Radishes as big as moons"))));
        assertThat(as(mei.id(), () -> record.about(mei.id())).toString()).contains("Radishes");
        as(mei.id(), () -> record.erase(mei.id()));
        assertThat(as(mei.id(), () -> record.about(mei.id()))).isEmpty();
        assertThat(in(fern, () -> db.sql("SELECT count(*) FROM record.detail WHERE about = :member").param("member", member)
            .query(Integer.class).single())).isZero();
    }

    @Test
    void a_person_learns_what_records_say_of_them_and_nobody_else_does() {
        append(Entry.of("test.praised").detail(amara, "name", "Amara Diallo"));
        assertThat(as(amara, () -> record.about(amara))).singleElement().asString().contains("Amara Diallo");
        assertThat(as(PersonId.next(), () -> record.about(amara))).isEmpty();
    }

    @Test
    void a_person_cannot_erase_what_is_said_of_another() {
        append(Entry.of("test.praised").detail(amara, "name", "Amara Diallo"));
        assertThat(as(PersonId.next(), () -> record.erase(amara))).isZero();
        assertThat(everythingKept()).contains("Amara Diallo");
    }

    @Test
    void another_co_ops_entries_are_not_seen_even_without_a_where() {
        append(paid(424242));
        sequencer.catchUp(rouelibre.id());
        var plume = village.foundedBy(village.person("Tomás Ibarra"));
        for (var table : List.of("entry", "detail", "pending", "leaf", "node", "head"))
            assertThat(in(plume, () -> db.sql("SELECT DISTINCT coop_id FROM record." + table).query(UUID.class).list()))
                .as(table).doesNotContain(rouelibre.id().value());
        assertThat(in(plume, () -> db.sql("SELECT body FROM record.entry").query(String.class).list()))
            .noneMatch(body -> body.contains("424242"));
    }

    @Test
    void nobody_appends_to_the_record_of_another_co_op() {
        var plume = village.foundedBy(village.person("Tomás Ibarra"));
        assertThatThrownBy(() -> scopes.within(plume.id(), () -> transaction.executeWithoutResult(_ -> record.append(actor, paid(1)))))
            .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_program_itself_may_not_change_or_remove_an_entry() {
        append(paid(1));
        sequencer.catchUp(rouelibre.id());
        for (var change : List.of(
                "UPDATE record.entry SET body = '{}'", "DELETE FROM record.entry", "UPDATE record.leaf SET number = number + 1",
                "DELETE FROM record.leaf",
                "UPDATE record.node SET hash = hash", "DELETE FROM record.head", "UPDATE record.detail SET body = ''"))
            assertThatThrownBy(() -> in(rouelibre, () -> db.sql(change).update())).as(change).hasStackTraceContaining("permission denied");
    }

    private static Entry paid(long minor) {
        return Entry.of("test.paid").fact("amount", new Money(minor, "EUR"));
    }

    private void append(Entry... happened) {
        in(rouelibre, () -> {
            transaction.executeWithoutResult(_ -> record.append(actor, happened));
            return null;
        });
    }

    private long size() {
        return all().size();
    }

    private List<Long> numbers() {
        return all().stream().map(NumberedEntry::number).toList();
    }

    private List<NumberedEntry> all() {
        var coop = rouelibre.id();
        return in(rouelibre, () -> {
            var read = new ArrayList<NumberedEntry>();
            for (var next = entries.after(coop, 0); !next.isEmpty(); next = entries.after(coop, read.getLast().number())) read.addAll(next);
            return read;
        });
    }

    private String everythingKept() {
        return in(rouelibre, () -> db.sql("""
                SELECT e.body || e.words
                  FROM record.entry e
                 UNION ALL
                SELECT d.body || d.words
                  FROM record.detail d
                """).query(String.class).list()).toString();
    }

    private <T> T in(Coop coop, Supplier<T> work) {
        return scopes.within(coop.id(), work);
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return Scope.of(Optional.<CoopId>empty(), Optional.of(person)).call(() -> transaction.execute(_ -> work.get()));
    }

    private static void await(BooleanSupplier isThere) {
        var latest = System.nanoTime() + 30_000_000_000L;
        while (!isThere.getAsBoolean()) assertThat(System.nanoTime()).as("waited too long").isLessThan(latest);
    }
}
