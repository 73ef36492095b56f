package coop.toadlane.books;

import coop.toadlane.actor.CoopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of each co-op's books that chose its own. */
@Component
class RulesTable {

    private final JdbcClient db;

    RulesTable(JdbcClient db) {
        this.db = db;
    }

    BookRules of(CoopId coop) {
        return db.sql("SELECT openness, is_two_pairs_of_eyes FROM books.rules WHERE coop_id = :coop")
            .param("coop", coop.value()).query(BookRules.class).optional().orElse(BookRules.FIRST);
    }

    void write(CoopId coop, BookRules rules) {
        db.sql("""
                INSERT INTO books.rules (coop_id, openness, is_two_pairs_of_eyes)
                VALUES (:coop, CAST(:openness AS books.openness), :two)
                    ON CONFLICT (coop_id) DO UPDATE
                   SET openness = EXCLUDED.openness,
                       is_two_pairs_of_eyes = EXCLUDED.is_two_pairs_of_eyes
                """)
            .param("coop", coop.value()).param("openness", rules.openness().name())
            .param("two", rules.isTwoPairsOfEyes()).update();
    }
}
