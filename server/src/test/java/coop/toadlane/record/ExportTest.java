package coop.toadlane.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scope;
import coop.toadlane.actor.Scopes;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Newcomer;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Register;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class ExportTest {

    @Autowired Export export;
    @Autowired RecordBook record;
    @Autowired Sequencer sequencer;
    @Autowired Scopes scopes;
    @Autowired Membership membership;
    @Autowired Register register;
    @Autowired Village village;
    @Autowired TransactionTemplate transaction;
    @Autowired WebApplicationContext program;

    @TempDir Path folder;

    private final PersonId amara = PersonId.next();
    private SignedIn ingrid;
    private Coop friends;

    @BeforeEach
    void found() {
        ingrid = village.person("Ingrid Solheim");
        friends = village.founded(ingrid, Pattern.INFORMAL);
        append(Entry.of("test.praised").detail(amara, "name", "Amara Diallo"));
        append(Entry.of("test.counted").fact("large", Long.MAX_VALUE));
    }

    @Test
    void a_co_op_leaves_with_everything_in_one_file_that_verifies_anywhere() throws IOException {
        var file = folder.resolve("friends.toadlane");
        assertThat(export.write(friends.slug(), file)).isInstanceOfSatisfying(Exported.Written.class, written -> {
            assertThat(written.entries()).isPositive();
            assertThat(written.bytes()).isEqualTo(file.toFile().length());
        });
        assertThat(inspect(file).findings()).isEmpty();
        assertThat(Files.readString(file)).contains("\"table\":\"membership.member\"").contains("Ingrid Solheim").contains("Amara Diallo")
            .contains("\"head\":{").doesNotContain("\"table\":\"record.");
    }

    @Test
    void nothing_of_another_co_op_is_in_the_file() throws IOException {
        var other = village.foundedBy(village.person("Noor Haddad"));
        var file = folder.resolve("friends.toadlane");
        export.write(friends.slug(), file);
        assertThat(Files.readString(file)).doesNotContain(other.id().toString()).doesNotContain("Noor Haddad");
    }

    @Test
    void a_co_op_of_which_somebody_was_erased_still_exports_and_verifies() throws IOException {
        Scope.of(Optional.empty(), Optional.of(amara)).call(() -> transaction.execute(_ -> record.erase(amara)));
        var file = folder.resolve("friends.toadlane");
        export.write(friends.slug(), file);
        var account = inspect(file);
        assertThat(account.findings()).isEmpty();
        assertThat(account.erased()).isEqualTo(1);
        assertThat(Files.readString(file)).doesNotContain("Amara");
    }

    @Test
    void a_changed_byte_anywhere_in_it_is_found() throws IOException {
        var file = folder.resolve("friends.toadlane");
        export.write(friends.slug(), file);
        var whole = Files.readAllBytes(file);
        for (var at = 0; at < whole.length; at += 101) {
            var changed = whole.clone();
            changed[at] ^= 0x04;
            assertThat(Inspection.of(new ByteArrayInputStream(changed), null).isGood()).as("byte %d", at).isFalse();
        }
    }

    @Test
    void an_unknown_co_op_or_a_folder_that_is_not_there_is_told_and_nothing_is_written() {
        assertThat(export.write("nobody-here", folder.resolve("x"))).isEqualTo(new Exported.NoSuchCoop("nobody-here"));
        assertThat(export.write(friends.slug(), folder.resolve("none/x"))).isInstanceOf(Exported.CannotWrite.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void who_holds_the_power_takes_a_copy_and_the_record_says_so() throws IOException {
        var reader = Reader.of(program, ingrid);
        var taken = reader.send(friends.path() + "/record/copies");
        assertThat(taken.getStatus()).isEqualTo(303);
        assertThat(reader.read(taken.getRedirectedUrl()))
            .contains("Download " + friends.slug() + ".toadlane").contains("./toadlane verify");
        var file = reader.open(taken.getRedirectedUrl() + "/file");
        assertThat(file.getHeader("Content-Disposition")).contains(friends.slug() + ".toadlane");
        var account = Inspection.of(new ByteArrayInputStream(file.getContentAsByteArray()), null);
        assertThat(account.findings()).isEmpty();
        assertThat(new String(file.getContentAsByteArray(), UTF_8)).contains("record.copy-taken");
        assertThat(reader.read(friends.path() + "/record/copies")).contains("Ingrid Solheim took a copy of everything");
    }

    @Test
    void a_member_without_the_power_takes_no_copy() {
        var rock = village.foundedBy(village.person("Noor Haddad"));
        var tomas = joined(rock, "Tomás Ibarra");
        var reader = Reader.of(program, tomas);
        assertThat(reader.read(rock.path() + "/record/copies")).contains("The bylaws say who may take a copy");
        assertThat(reader.send(rock.path() + "/record/copies").getStatus()).isEqualTo(403);
    }

    @Test
    void a_copy_that_nobody_took_or_somebody_else_took_is_not_given_out() {
        var reader = Reader.of(program, ingrid);
        var forged = friends.path() + "/record/copies/018f0000-0000-7000-8000-000000000000";
        assertThat(reader.open(forged).getStatus()).isEqualTo(404);
        assertThat(reader.open(forged + "/file").getStatus()).isEqualTo(404);
    }

    private SignedIn joined(Coop coop, String name) {
        var person = village.person(name);
        scopes.within(coop.id(), () -> transaction.executeWithoutResult(_ -> {
            var memberClass = membership.bylaws(coop.id()).classes().getFirst().name();
            var id = register.apply(coop, Newcomer.person(name, null, person.id(), memberClass));
            register.admit(new Actor.Clockwork(coop.id()), coop, id, memberClass);
        }));
        return person;
    }

    private static Account inspect(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Inspection.of(in, null);
        }
    }

    private void append(Entry... happened) {
        var actor = new Actor.Clockwork(friends.id());
        scopes.within(friends.id(), () -> transaction.executeWithoutResult(_ -> record.append(actor, happened)));
        sequencer.catchUp(friends.id());
    }
}
