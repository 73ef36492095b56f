package coop.toadlane.rounds;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a proposal said, pass by pass. */
@Component
class Versions {

    /** The text from one pass on, and who wrote it. */
    record Version(int number, String text, String author, Instant at) {}

    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Version> of(CoopId coop, RoundId round) {
        return db.sql("""
                SELECT v.number, v.text, coalesce(m.name, '') AS author, v.at
                  FROM rounds.version v
                  LEFT JOIN membership.register m ON m.coop_id = v.coop_id AND m.member_id = v.author
                 WHERE v.coop_id = :coop AND v.round_id = :round
                 ORDER BY v.number DESC
                """).param("coop", coop.value()).param("round", round.value()).query(Version.class).list();
    }

    void insert(CoopId coop, RoundId round, int number, String text, MemberId author, Instant at) {
        db.sql("""
                INSERT INTO rounds.version (coop_id, round_id, number, text, author, at)
                VALUES (:coop, :round, :number, :text, :author, :at)
                """)
            .param("coop", coop.value()).param("round", round.value()).param("number", number).param("text", text)
            .param("author", author.value()).param("at", Timestamp.from(at)).update();
    }
}
