package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.identity.Identity;
import coop.toadlane.membership.Bylaws;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LettersTest {

    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY);

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Rounds rounds;

    @Autowired
    Identity identity;

    @Autowired
    JdbcClient db;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void all_are_told_once_when_it_opens_and_the_silent_again_a_day_before_it_closes() {
        var members = assembly.byHands(1);
        var luca = joined(members, "Luca Ferrero", "en");
        var mei = joined(members, "Mei Tanaka", "fr");
        var almostAWeekAgo = Instant.now().minus(Duration.ofHours(6 * 24 + 12));
        var van = assembly.within(members, () -> {
            var opened = assembly.opened(decisions.open(members.amara(), VAN, almostAWeekAgo));
            decisions.vote(luca.actor(), opened, Vote.of(Answer.AGREE));
            return opened;
        });
        while (assembly.count(members, "errand", van) > 1) rounds.walk();
        rounds.walk();

        assertThat(letters(luca)).containsExactly(members.coop().name() + ": “Buy a cargo van” is open");
        assertThat(letters(mei)).containsExactlyInAnyOrder(
            members.coop().name() + "\u00a0: «\u00a0Buy a cargo van\u00a0» est ouverte",
            members.coop().name() + "\u00a0: «\u00a0Buy a cargo van\u00a0» se clôt demain");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void of_what_was_withdrawn_at_once_nobody_is_told() {
        var members = assembly.byHands(1);
        var luca = joined(members, "Luca Ferrero", "en");
        var van = assembly.within(members, () -> {
            var opened = assembly.opened(decisions.open(members.amara(), VAN));
            decisions.withdraw(members.amara(), opened);
            return opened;
        });
        while (waits(members, van)) rounds.walk();
        assertThat(letters(luca)).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whoever_speaks_for_a_member_that_is_a_co_op_is_told_too() {
        var members = assembly.byHands(1);
        var ingrid = joined(members, "Ingrid Solheim", "en");
        var van = assembly.within(members, () -> {
            db.sql("UPDATE membership.member SET person_id = NULL WHERE member_id = :member")
                .param("member", ingrid.actor().membership().value()).update();
            db.sql("""
                    INSERT INTO membership.delegate (coop_id, member_id, person_id, name, since)
                    VALUES (:coop, :member, :person, 'Ingrid Solheim', current_date)
                    """)
                .param("coop", members.coop().id().value()).param("member", ingrid.actor().membership().value())
                .param("person", ingrid.actor().id().value()).update();
            return assembly.opened(decisions.open(members.amara(), VAN));
        });
        while (waits(members, van)) rounds.walk();
        assertThat(letters(ingrid)).hasSize(1);
    }

    private record Reader(Actor.Member actor, String mail) {}

    private Reader joined(Assembly.Members members, String name, String language) {
        var mail = UUID.randomUUID() + "@roue-libre.example";
        var person = identity.register(mail, name, Locale.of(language), ZoneOffset.UTC);
        return new Reader(assembly.join(members.coop(), person, name, "MEMBER"), mail);
    }

    private List<String> letters(Reader reader) {
        return db.sql("SELECT subject FROM mail.letter WHERE recipient = :mail").param("mail", reader.mail())
            .query(String.class).list();
    }

    private boolean waits(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> db.sql("SELECT count(*) FROM decisions.errand WHERE proposal_id = :id AND kind = 'TELL'")
            .param("id", decision.value()).query(Integer.class).single()) > 0;
    }
}
