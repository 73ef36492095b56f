package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Delegates {

    private record Row(UUID personId, String name, LocalDate since) {

        Delegate delegate() {
            return new Delegate(new PersonId(personId), name, since);
        }
    }

    private final JdbcClient db;

    Delegates(JdbcClient db) {
        this.db = db;
    }

    /** False if they speak for it already. */
    boolean add(CoopId coop, MemberId member, PersonId person, String name, LocalDate since) {
        return db.sql("""
                INSERT INTO membership.delegate (coop_id, member_id, person_id, name, since)
                VALUES (:coop, :member, :person, :name, :since)
                ON CONFLICT DO NOTHING
                """)
            .param("coop", coop.value()).param("member", member.value()).param("person", person.value())
            .param("name", name).param("since", since).update() == 1;
    }

    boolean remove(CoopId coop, MemberId member, PersonId person) {
        return db.sql("DELETE FROM membership.delegate WHERE coop_id = :coop AND member_id = :member AND person_id = :person")
            .param("coop", coop.value()).param("member", member.value()).param("person", person.value()).update() == 1;
    }

    List<Delegate> of(CoopId coop, MemberId member) {
        return db.sql("""
                SELECT person_id, name, since
                  FROM membership.delegate
                 WHERE coop_id = :coop AND member_id = :member
                 ORDER BY name, person_id
                """).param("coop", coop.value()).param("member", member.value())
            .query(Row.class).list().stream().map(Row::delegate).toList();
    }
}
