package coop.toadlane.bylaws;

import coop.toadlane.Browsers;
import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Pattern;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Co-ops whose members change their bylaws. */
@Component
class Council {

    final Browsers browsers;
    private final Village village;
    private final Membership membership;
    private final Scopes scopes;
    private final Actors actors;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Council(
            Browsers browsers, Village village, Membership membership, Scopes scopes, Actors actors, JdbcClient db,
            TransactionTemplate transaction) {
        this.browsers = browsers;
        this.village = village;
        this.membership = membership;
        this.scopes = scopes;
        this.actors = actors;
        this.db = db;
        this.transaction = transaction;
    }

    /** Founded by Mei, who is its only member. */
    House house(Pattern pattern) {
        var mei = browsers.person("Mei Tanaka");
        return new House(village.founded(mei, pattern), mei);
    }

    final class House {

        final Coop coop;
        final SignedIn mei;

        private House(Coop coop, SignedIn mei) {
            this.coop = coop;
            this.mei = mei;
        }

        <T> T within(Supplier<T> work) {
            return scopes.within(coop.id(), () -> transaction.execute(_ -> work.get()));
        }

        Actor.Member actor(SignedIn person) {
            return (Actor.Member) within(() -> actors.of(coop.id(), Optional.of(person.id())));
        }

        Actor.Decision decision() {
            return new Actor.Decision(coop.id(), new UUID(7, 7));
        }

        Bylaws bylaws() {
            return within(() -> membership.bylaws(coop.id()));
        }

        void joinedBy(SignedIn person) {
            within(() -> db.sql("""
                    INSERT INTO membership.member (coop_id, member_id, number, name, person_id, class, standing, since)
                    SELECT :coop, :id, max(number) + 1, :name, :person, min(class), 'MEMBER', current_date
                      FROM membership.member
                    """)
                .param("coop", coop.id().value()).param("id", MemberId.next().value()).param("name", person.name())
                .param("person", person.id().value()).update());
        }
    }
}
