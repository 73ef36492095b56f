package coop.toadlane.meetings;

import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.Places;
import coop.toadlane.membership.Places.Place;
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

    private final JdbcClient db;
    private final Places places;

    OwnMeetings(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::kept);
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, this::forget);
    }

    private List<CalledOnce> kept(Place mine) {
        return db.sql("SELECT coop_id AS coop, title, starts_at FROM meetings.meeting WHERE coop_id = :coop AND author = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).query(CalledOnce.class).list();
    }

    private void forget(Place mine) {
        db.sql("DELETE FROM meetings.calendar WHERE coop_id = :coop AND member_id = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }
}
