package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.record.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the record the names that stand in the register today. */
@Component
class MemberNames implements Names {

    private static final int MOST_MEANT = 200;

    private record Row(UUID memberId, @Nullable UUID personId, String name) {

        Stream<UUID> ids() {
            return Stream.of(memberId, personId).filter(Objects::nonNull);
        }
    }

    private record Belonging(UUID coopId, UUID memberId) {}

    private final JdbcClient db;

    MemberNames(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<UUID, String> of(CoopId coop, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var names = new HashMap<UUID, String>();
        db.sql("""
                SELECT member_id, person_id, name
                  FROM membership.member
                 WHERE coop_id = :coop AND (member_id = ANY (:ids) OR person_id = ANY (:ids))
                """)
            .param("coop", coop.value()).param("ids", ids.toArray(UUID[]::new))
            .query(Row.class).list()
            .forEach(row -> row.ids().forEach(id -> names.put(id, row.name())));
        return names;
    }

    @Override
    public Map<CoopId, MemberId> memberships(PersonId person) {
        return db.sql("SELECT coop_id, member_id FROM membership.member WHERE person_id = :person")
            .param("person", person.value()).query(Belonging.class).list().stream()
            .collect(Collectors.toUnmodifiableMap(row -> new CoopId(row.coopId()), row -> new MemberId(row.memberId())));
    }

    @Override
    public List<UUID> called(CoopId coop, String typed) {
        return db.sql("""
                SELECT member_id, person_id, name
                  FROM membership.member
                 WHERE coop_id = :coop AND strpos(lower(name), lower(:typed)) > 0
                 ORDER BY name, member_id
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("typed", typed.strip()).param("limit", MOST_MEANT)
            .query(Row.class).list().stream().flatMap(Row::ids).toList();
    }
}
