package coop.toadlane.circles;

import coop.toadlane.Browsers;
import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.membership.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Co-ops whose members arrange their circles. */
@Component
class Crew {

    final Circles circles;
    final CircleRoles posts;
    final RoleTable roles;
    final Browsers browsers;
    private final Village village;
    private final Scopes scopes;
    private final Actors actors;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Crew(
            Circles circles, CircleRoles posts, RoleTable roles, Browsers browsers, Village village, Scopes scopes, Actors actors,
            JdbcClient db, TransactionTemplate transaction) {
        this.circles = circles;
        this.posts = posts;
        this.roles = roles;
        this.browsers = browsers;
        this.village = village;
        this.scopes = scopes;
        this.actors = actors;
        this.db = db;
        this.transaction = transaction;
    }

    /** A co-op founded by Amara. */
    House house(Pattern pattern) {
        var amara = browsers.person("Amara Diallo");
        return new House(village.founded(amara, pattern), amara);
    }

    House house() {
        return house(Pattern.WORKER);
    }

    final class House {

        final Coop coop;
        final SignedIn amara;

        private House(Coop coop, SignedIn amara) {
            this.coop = coop;
            this.amara = amara;
        }

        <T> T within(Supplier<T> work) {
            return scopes.within(coop.id(), () -> transaction.execute(_ -> work.get()));
        }

        Actor actor(SignedIn person) {
            return within(() -> actors.of(coop.id(), Optional.of(person.id())));
        }

        Actor lead() {
            return actor(amara);
        }

        Actor.Decision decision() {
            return new Actor.Decision(coop.id(), new UUID(0, 7));
        }

        CircleId whole() {
            return within(() -> circles.whole(coop.id()));
        }

        CircleTree tree() {
            return within(() -> circles.tree(coop.id()));
        }

        CircleId formed(String name, CircleId within) {
            return done(within(() -> circles.form(lead(), within, new Outline(name, "To care for " + name, "")))).circle();
        }

        RoleId added(CircleId circle, RoleKind kind, String name) {
            return done(within(() -> posts.add(lead(), circle, new Mandate(kind, name, List.of(), Set.of())))).role();
        }

        Role role(String name) {
            return within(() -> roles.open(coop.id(), today())).stream()
                .filter(role -> role.name().equals(name)).findFirst().orElseThrow();
        }

        Arrangement filled(Actor actor, RoleId role, MemberId member, @Nullable LocalDate until) {
            return within(() -> posts.fill(actor, role, new Appointment(member, until)));
        }

        LocalDate today() {
            return LocalDate.now(coop.zone());
        }

        MemberId member(SignedIn person) {
            return member(person, "MEMBER");
        }

        /** Stands in the register with the next number. */
        MemberId member(SignedIn person, String standing) {
            var id = MemberId.next();
            within(() -> db.sql("""
                    INSERT INTO membership.member (coop_id, member_id, number, name, person_id, class, standing, since)
                    SELECT :coop, :id, max(number) + 1, :name, :person, 'worker', CAST(:standing AS membership.standing), current_date
                      FROM membership.member
                    """)
                .param("coop", coop.id().value()).param("id", id.value()).param("name", person.name())
                .param("person", person.id().value()).param("standing", standing).update());
            return id;
        }

        /** Sets the clock forward for whoever holds this role: their term began and ended so many days earlier. */
        void daysPass(RoleId role, int days) {
            within(() -> db.sql("""
                    UPDATE circles.tenure
                       SET since = since - :days, until = until - :days
                     WHERE role_id = :role AND ended_on IS NULL
                    """).param("days", days).param("role", role.value()).update());
        }

        String told(Arrangement arrangement, String field) {
            return switch (arrangement) {
                case Arrangement.Done done -> throw new AssertionError("It was done: " + done);
                case Arrangement.Refused(var problems) -> village.english().say(problems.get(field));
            };
        }
    }

    void leave(House house, MemberId member) {
        house.within(() -> db.sql("UPDATE membership.member SET standing = 'LEFT' WHERE member_id = :member")
            .param("member", member.value()).update());
    }

    static Arrangement.Done done(Arrangement arrangement) {
        return switch (arrangement) {
            case Arrangement.Done done -> done;
            case Arrangement.Refused(var problems) -> throw new AssertionError("It was refused: " + problems);
        };
    }
}
