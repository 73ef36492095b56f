package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.MemberChange.Kind;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's lines in all registers. Who is erased leaves; their number, class and shares stay, their name goes. */
@Component
@Order(10)
class OwnMemberships implements PersonalData {

    private record Line(
            UUID coopId, UUID memberId, int number, String name, String memberClass, Standing standing, LocalDate since, int shares) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final Coops coops;
    private final Members members;
    private final MemberChanges changes;
    private final RecordBook record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnMemberships(
            JdbcClient db, Scopes scopes, Coops coops, Members members, MemberChanges changes, RecordBook record,
            ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.coops = coops;
        this.members = members;
        this.changes = changes;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public Object of(PersonId person) {
        return lines(person);
    }

    @Override
    public List<Sentence> reasonsToStay(PersonId person) {
        return lines(person).stream()
            .filter(line -> line.standing() == Standing.MEMBER)
            .filter(line -> scopes.within(new CoopId(line.coopId()), () -> members.isAlone(new CoopId(line.coopId()))))
            .map(line -> Sentence.of("member.last-of", coops.of(new CoopId(line.coopId())).name()))
            .toList();
    }

    /** Leaving tells the record once more who they are, so that it forgets after that, and before nobody knows whose lines these were. */
    @Override
    public void erase(PersonId person) {
        var lines = lines(person);
        lines.forEach(line -> within(line.coopId(), coop -> leaveIfIn(coop, line, person)));
        record.erase(person);
        lines.forEach(line -> within(line.coopId(), coop -> forget(coop, new MemberId(line.memberId()))));
        delegations(person).forEach(place -> within(place, coop -> db.sql("""
                DELETE FROM membership.delegate
                 WHERE coop_id = :coop AND person_id = :person
                """).param("coop", coop.value()).param("person", person.value()).update()));
    }

    private void leaveIfIn(CoopId coop, Line line, PersonId person) {
        switch (line.standing()) {
            case MEMBER, SUSPENDED -> leave(coop, line, person);
            case APPLICANT, LEFT -> { /* nothing is left to leave */ }
        }
    }

    private void forget(CoopId coop, MemberId id) {
        members.erase(coop, id);
        changes.erase(coop, id);
    }

    private void leave(CoopId coop, Line line, PersonId person) {
        var id = new MemberId(line.memberId());
        members.setStanding(coop, id, Standing.LEFT);
        changes.add(coop, id, new MemberChange(Kind.LEFT, clock.instant(), ""));
        record.append(new Actor.Member(coop, person, id, Set.of()),
            Entry.of("membership.member-left").fact("number", line.number()).see("/members/" + line.number()));
        events.publishEvent(new StandingChanged(coop, id, Standing.LEFT));
    }

    private void within(UUID coop, Consumer<CoopId> work) {
        var id = new CoopId(coop);
        scopes.within(id, () -> work.accept(id));
    }

    private List<Line> lines(PersonId person) {
        return db.sql("""
                SELECT coop_id, member_id, coalesce(number, 0) AS number, name, class AS member_class, standing, since, shares
                  FROM membership.member
                 WHERE person_id = :person
                 ORDER BY coop_id
                """).param("person", person.value()).query(Line.class).list();
    }

    private List<UUID> delegations(PersonId person) {
        return db.sql("SELECT DISTINCT coop_id FROM membership.delegate WHERE person_id = :person")
            .param("person", person.value()).query(UUID.class).list();
    }
}
