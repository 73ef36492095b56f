package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.identity.PersonRenamed;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person who goes by another name does so in every register, and the record tells it. */
@Component
class NewNames {

    private record Line(UUID coopId, UUID memberId, int number, String name) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final RecordBook record;

    NewNames(JdbcClient db, Scopes scopes, RecordBook record) {
        this.db = db;
        this.scopes = scopes;
        this.record = record;
    }

    @EventListener
    void carryInto(PersonRenamed renamed) {
        for (var line : lines(renamed.person())) scopes.within(new CoopId(line.coopId()), () -> rename(line, renamed));
        for (var coop : delegations(renamed.person())) scopes.within(new CoopId(coop), () -> write("delegate", coop, renamed));
    }

    private void rename(Line line, PersonRenamed renamed) {
        write("member", line.coopId(), renamed);
        if (line.number() == 0) return;
        var self = new Actor.Member(new CoopId(line.coopId()), renamed.person(), new MemberId(line.memberId()), Set.of());
        record.append(self, Entry.of("membership.member-renamed").fact("number", line.number())
            .detail(renamed.person(), "before", line.name()).detail(renamed.person(), "name", renamed.name())
            .see("/members/" + line.number()));
    }

    private List<Line> lines(PersonId person) {
        return db.sql("""
                SELECT coop_id, member_id, coalesce(number, 0) AS number, name
                  FROM membership.member
                 WHERE person_id = :person
                """).param("person", person.value()).query(Line.class).list();
    }

    private List<UUID> delegations(PersonId person) {
        return db.sql("SELECT DISTINCT coop_id FROM membership.delegate WHERE person_id = :person")
            .param("person", person.value()).query(UUID.class).list();
    }

    private void write(String table, UUID coop, PersonRenamed renamed) {
        db.sql("UPDATE membership.%s SET name = :name WHERE coop_id = :coop AND person_id = :person".formatted(table))
            .param("coop", coop).param("person", renamed.person().value()).param("name", renamed.name()).update();
    }
}
