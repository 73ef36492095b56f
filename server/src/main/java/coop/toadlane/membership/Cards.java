package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The co-ops of this node as anyone may see them: the directory, one card, the co-ops that a person belongs to. */
@Component
public class Cards {

    private static final Keyset<Card> DIRECTORY = Keyset.of(Card.class, Card::id, """
            SELECT coop_id AS id, slug, name, place, purpose, pattern, founded_at
              FROM membership.coop
             WHERE true
            """)
        .finding("name ILIKE :pattern OR place ILIKE :pattern OR purpose ILIKE :pattern")
        .by("name", "name", "text", Card::name)
        .by("-founded", "founded_at", "timestamptz", Card::foundedAt);

    private final JdbcClient db;

    Cards(JdbcClient db) {
        this.db = db;
    }

    public Slice<Card> directory(Asked asked) {
        return DIRECTORY.read(db, asked, Map.of());
    }

    public List<Card> all(Asked asked) {
        return DIRECTORY.all(db, asked, Map.of(), 100_000);
    }

    public Card of(CoopId coop) {
        return db.sql("""
                SELECT coop_id AS id, slug, name, place, purpose, pattern, founded_at
                  FROM membership.coop
                 WHERE coop_id = :coop
                """).param("coop", coop.value()).query(Card.class).single();
    }

    /** Where a person is a member, in person or as a delegate; needs their own scope. */
    public List<Card> of(PersonId person) {
        return db.sql("""
                SELECT coop_id AS id, slug, name, place, purpose, pattern, founded_at
                  FROM membership.coop
                 WHERE coop_id IN (SELECT coop_id
                                     FROM membership.member
                                    WHERE person_id = :person AND standing IN ('MEMBER', 'SUSPENDED')
                                    UNION
                                   SELECT coop_id
                                     FROM membership.delegate
                                    WHERE person_id = :person)
                 ORDER BY name
                """).param("person", person.value()).query(Card.class).list();
    }

    public int members(CoopId coop) {
        return db.sql("SELECT members FROM membership.coop WHERE coop_id = :coop")
            .param("coop", coop.value()).query(Integer.class).single();
    }
}
