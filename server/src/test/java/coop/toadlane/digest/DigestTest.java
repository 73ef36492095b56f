package coop.toadlane.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.Browsers;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.identity.Identity;
import coop.toadlane.topics.Raised;
import coop.toadlane.topics.TopicDraft;
import coop.toadlane.topics.Topics;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DigestTest {

    private static final ZoneId MONACO = ZoneId.of("Europe/Monaco");

    @Autowired
    Assembly assembly;

    @Autowired
    Digests digests;

    @Autowired
    Topics topics;

    @Autowired
    Identity identity;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient db;

    Assembly.Members members;
    Actor.Member luca;
    String mail;

    @BeforeEach
    void gather() {
        members = assembly.byHands(1);
        mail = UuidCreator.getTimeOrderedEpoch() + "@digest.example";
        var person = identity.register(mail, "Luca Ferrero", Locale.ENGLISH, ZoneOffset.UTC);
        luca = assembly.join(members.coop(), person, "Luca Ferrero", "MEMBER");
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "DAILY,  2026-03-04T05:59:00Z, 2026-03-04T06:00:00Z",
        "DAILY,  2026-03-04T06:00:00Z, 2026-03-05T06:00:00Z",
        "DAILY,  2026-03-28T20:00:00Z, 2026-03-29T05:00:00Z",
        "WEEKLY, 2026-03-04T06:00:00Z, 2026-03-09T06:00:00Z",
        "WEEKLY, 2026-03-02T05:00:00Z, 2026-03-02T06:00:00Z",
        "WEEKLY, 2026-03-02T06:00:00Z, 2026-03-09T06:00:00Z"})
    void the_rhythm_is_seven_in_the_morning_where_the_co_op_is_at_home(Rhythm rhythm, Instant after, Instant next) {
        assertThat(rhythm.next(after, MONACO)).contains(next);
        assertThat(Rhythm.NEVER.next(after, MONACO)).isEmpty();
    }

    @Test
    void a_letter_tells_what_is_talked_about_and_is_written_once() {
        choose(Rhythm.DAILY);
        raise("Doors that nobody opens");
        fallsDue();
        write();
        write();
        assertThat(subjects()).containsExactly(members.coop().name() + ": what happened");
        assertThat(texts()).singleElement().asString().contains("Doors that nobody opens", "What is talked about");
    }

    @Test
    void when_there_is_nothing_to_tell_no_letter_is_written_and_the_next_is_planned() {
        choose(Rhythm.WEEKLY);
        fallsDue();
        write();
        assertThat(subjects()).isEmpty();
        assertThat(db.sql("SELECT count(*) FROM digest.due(now())").query(Integer.class).single()).isZero();
    }

    @Test
    void who_rests_gets_none() {
        choose(Rhythm.DAILY);
        raise("Doors that nobody opens");
        assembly.setStanding(luca, "SUSPENDED");
        fallsDue();
        write();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void a_member_chooses_and_leaves_it_again_on_a_page() {
        var page = members.coop().path() + "/digest";
        var me = browsers.as(new SignedIn(luca.id(), "Luca Ferrero", Locale.ENGLISH, MONACO));
        assertThat(me.get(page).body()).contains("value=\"NEVER\" checked");
        assertThat(me.submit(page, page, Map.of("rhythm", "WEEKLY")).statusCode()).isEqualTo(303);
        assertThat(me.get(page).body()).contains("value=\"WEEKLY\" checked");
        var unknown = me.submit(page, page, Map.of("rhythm", "HOURLY"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("Choose how often");
        assertThat(me.submit(page, page, Map.of("rhythm", "NEVER")).statusCode()).isEqualTo(303);
        assertThat(me.get(page).body()).contains("value=\"NEVER\" checked");
    }

    private void choose(Rhythm rhythm) {
        assembly.within(members, () -> {
            digests.choose(members.coop().id(), luca.membership(), rhythm);
            return rhythm;
        });
    }

    private void raise(String title) {
        assembly.within(members, () -> switch (topics.raise(members.amara(), new TopicDraft(title, "One in six", ""))) {
            case Raised.Done done -> done;
            case Raised.Refused(var problems) -> throw new AssertionError(problems.toString());
        });
    }

    private void fallsDue() {
        assembly.within(members, () -> db.sql("UPDATE digest.subscription SET next_at = last_at").update());
    }

    private void write() {
        assembly.within(members, () -> {
            digests.write(members.coop().id(), luca.membership());
            return mail;
        });
    }

    private List<String> subjects() {
        return db.sql("SELECT subject FROM mail.letter WHERE recipient = :mail").param("mail", mail).query(String.class).list();
    }

    private List<String> texts() {
        return db.sql("SELECT lines::text FROM mail.letter WHERE recipient = :mail").param("mail", mail).query(String.class).list();
    }
}
