package coop.toadlane.meetings;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.identity.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which meetings a person called, in every co-op. Erased, their calendar has no address any more; meetings and minutes stay. */
@Component
@Order(3)
class OwnMeetings implements PersonalData {

    record CalledOnce(UUID coop, String title, Instant startsAt) {}

    private record Membership(UUID coopId, UUID memberId) {}

    private final JdbcClient db;
    private final Scopes scopes;

    OwnMeetings(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Object of(PersonId person) {
        return memberships(person).stream()
            .flatMap(mine -> scopes.within(new CoopId(mine.coopId()), () -> kept(mine)).stream()).toList();
    }

    @Override
    public void erase(PersonId person) {
        memberships(person).forEach(mine -> scopes.within(new CoopId(mine.coopId()), () -> forget(mine)));
    }

    private List<Membership> memberships(PersonId person) {
        return db.sql("SELECT coop_id, member_id FROM membership.register WHERE person_id = :person")
            .param("person", person.value()).query(Membership.class).list();
    }

    private List<CalledOnce> kept(Membership mine) {
        return db.sql("SELECT coop_id AS coop, title, starts_at FROM meetings.meeting WHERE coop_id = :coop AND author = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).query(CalledOnce.class).list();
    }

    private void forget(Membership mine) {
        db.sql("DELETE FROM meetings.calendar WHERE coop_id = :coop AND member_id = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }
}
