package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ballots whose names were cut off. */
@Component
class NamelessBallots {

    record Row(@Nullable Answer answer, @Nullable String picks, @Nullable String marks, String reason) {}

    private final JdbcClient db;

    NamelessBallots(JdbcClient db) {
        this.db = db;
    }

    /** Written anew in the order of what they say, which tells nothing of who came first; who took part by their ids. */
    void cut(CoopId coop, DecisionId decision) {
        change(coop, decision, """
            INSERT INTO decisions.nameless_ballot (coop_id, proposal_id, place, answer, picks, marks, reason)
            SELECT coop_id, proposal_id, row_number() OVER (ORDER BY answer, picks, marks, reason), answer, picks, marks, reason
              FROM decisions.ballot
             WHERE coop_id = :coop AND proposal_id = :decision
             ORDER BY answer, picks, marks, reason
            """);
        change(coop, decision, """
            INSERT INTO decisions.took_part (coop_id, proposal_id, member_id)
            SELECT coop_id, proposal_id, member_id
              FROM decisions.ballot
             WHERE coop_id = :coop AND proposal_id = :decision
             ORDER BY member_id
            """);
        burn(coop, decision);
    }

    /** Throws ballots away unread. */
    void burn(CoopId coop, DecisionId decision) {
        change(coop, decision, "DELETE FROM decisions.ballot WHERE coop_id = :coop AND proposal_id = :decision");
    }

    List<Row> of(CoopId coop, DecisionId decision) {
        return db.sql("""
                SELECT answer, array_to_string(picks, ',') AS picks, array_to_string(marks, ',') AS marks, reason
                  FROM decisions.nameless_ballot
                 WHERE coop_id = :coop AND proposal_id = :decision
                 ORDER BY place
                """).param("coop", coop.value()).param("decision", decision.value()).query(Row.class).list();
    }

    private void change(CoopId coop, DecisionId decision, String change) {
        db.sql(change).param("coop", coop.value()).param("decision", decision.value()).update();
    }
}
