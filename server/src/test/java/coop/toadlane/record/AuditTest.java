package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.database.TestPostgres;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever owns the database can change it; an audit says so. */
@DatabaseTest
class AuditTest {

    @Autowired Audit audit;
    @Autowired RecordBook record;
    @Autowired Sequencer sequencer;
    @Autowired Scopes scopes;
    @Autowired Village village;
    @Autowired TransactionTemplate transaction;

    private Coop coop;

    @BeforeEach
    void found() {
        coop = village.foundedBy(village.person("Luca Ferrero"));
        IntStream.range(0, 9).forEach(i ->
            append(Entry.of("test.paid").fact("amount", 940_000 + i).detail(PersonId.next(), "name", "Amara")));
    }

    @Test
    void a_record_that_nobody_touched_is_good() {
        var audited = audit.of(coop.id());
        assertThat(audited.findings()).isEmpty();
        assertThat(audited.entries()).isGreaterThanOrEqualTo(9);
        assertThat(audited.heads()).isPositive();
        assertThat(audited.details()).isGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE record.entry SET body = replace(body, '940003', '940004') WHERE coop_id = :coop | entries are not those that were signed",
        "UPDATE record.entry SET body = replace(body, '940003', '940004') WHERE coop_id = :coop | is not theirs",
        "UPDATE record.detail SET body = replace(body, 'Amara', 'Amari') WHERE coop_id = :coop  | was altered",
        "DELETE FROM record.leaf WHERE coop_id = :coop AND number = 3                           | Before entry 4 there is one missing",
        "DELETE FROM record.leaf WHERE coop_id = :coop AND number = 3                           | has no number and does not wait",
        "DELETE FROM record.leaf WHERE coop_id = :coop AND number > 3                           | A head was signed over",
        "UPDATE record.node SET hash = sha256('x') WHERE coop_id = :coop AND level = 0          | hash of entries 1 to 1 is not theirs",
        "UPDATE record.head SET root = sha256('x') WHERE coop_id = :coop                        | is not signed by its key",
        "UPDATE record.head SET at = at + interval '1 day' WHERE coop_id = :coop                | is not signed by its key",
    })
    void what_the_owner_of_the_database_changes_is_found(String change, String finding) throws SQLException {
        try (var connection = TestPostgres.owner().connect(); var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change.replace(":coop", "'" + coop.id() + "'"))).isPositive();
        }
        var audited = audit.of(coop.id());
        assertThat(audited.isGood()).isFalse();
        assertThat(audited.findings()).anyMatch(words -> words.contains(finding));
    }

    private void append(Entry entry) {
        scopes.within(coop.id(), () -> transaction.executeWithoutResult(_ -> record.append(new Actor.Clockwork(coop.id()), entry)));
        sequencer.catchUp(coop.id());
    }
}
