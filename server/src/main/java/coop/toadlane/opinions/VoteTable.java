package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said to statements, and that something was said since the map was drawn. */
@Component
class VoteTable {

    private static final int ROWS_AT_ONCE = 10_000;

    private final JdbcClient db;

    VoteTable(JdbcClient db) {
        this.db = db;
    }

    void put(CoopId coop, InquiryId inquiry, int participant, int statement, Opinion opinion, Instant at) {
        db.sql("""
                INSERT INTO opinions.vote (coop_id, inquiry_id, participant, statement, opinion, at)
                VALUES (:coop, :inquiry, :participant, :statement, :opinion, :at)
                ON CONFLICT (coop_id, inquiry_id, participant, statement) DO UPDATE
                SET opinion = :opinion,
                    at = :at
                """)
            .param("coop", coop.value()).param("inquiry", inquiry.value()).param("participant", participant)
            .param("statement", statement).param("opinion", opinion.sign()).param("at", Timestamp.from(at)).update();
    }

    int since(CoopId coop, InquiryId inquiry, int participant, Instant since) {
        return db.sql("""
                SELECT count(*)
                  FROM opinions.vote
                 WHERE coop_id = :coop AND inquiry_id = :inquiry AND participant = :participant AND at > :since
                """)
            .param("coop", coop.value()).param("inquiry", inquiry.value()).param("participant", participant)
            .param("since", Timestamp.from(since)).query(Integer.class).single();
    }

    int withdraw(CoopId coop, InquiryId inquiry, int participant) {
        return db.sql("DELETE FROM opinions.vote WHERE coop_id = :coop AND inquiry_id = :inquiry AND participant = :participant")
            .param("coop", coop.value()).param("inquiry", inquiry.value()).param("participant", participant).update();
    }

    /** In a transaction that sees one moment. */
    Ballots all(CoopId coop, InquiryId inquiry, List<Integer> statements, UUID secret) {
        var ballots = new BallotReader(statements);
        db.sql("""
                SELECT participant, statement, opinion
                  FROM opinions.vote
                 WHERE coop_id = :coop AND inquiry_id = :inquiry
                 ORDER BY participant, statement
                """).withFetchSize(ROWS_AT_ONCE).param("coop", coop.value()).param("inquiry", inquiry.value()).query(ballots);
        return ballots.ballots(secret);
    }

    /**
     * Says that the map is to be drawn anew. Whoever says so holds the inquiry, and whoever begins to draw has it alone: so
     * what was said before is on that map, and what is said after is marked again. Where it is marked already nothing is written,
     * so that a thousand who answer at once do not wait for each other.
     */
    void stir(CoopId coop, InquiryId inquiry) {
        db.sql("""
                INSERT INTO opinions.stir (coop_id, inquiry_id)
                SELECT :coop, :inquiry
                 WHERE NOT EXISTS (SELECT FROM opinions.stir WHERE coop_id = :coop AND inquiry_id = :inquiry AND NOT taken)
                ON CONFLICT (coop_id, inquiry_id) DO UPDATE
                SET taken = false
                """).param("coop", coop.value()).param("inquiry", inquiry.value()).update();
    }

    boolean takeStir(CoopId coop, InquiryId inquiry) {
        return db.sql("UPDATE opinions.stir SET taken = true WHERE coop_id = :coop AND inquiry_id = :inquiry")
            .param("coop", coop.value()).param("inquiry", inquiry.value()).update() == 1;
    }

    void endStir(CoopId coop, InquiryId inquiry) {
        db.sql("DELETE FROM opinions.stir WHERE coop_id = :coop AND inquiry_id = :inquiry AND taken")
            .param("coop", coop.value()).param("inquiry", inquiry.value()).update();
    }
}
