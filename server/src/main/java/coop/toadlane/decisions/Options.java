package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.Option;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be chosen in a decision, in the order of the proposal; {@code place} counts from 1. */
@Component
class Options {

    private final JdbcClient db;

    Options(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, DecisionId decision, List<Option> options) {
        for (var option : options)
            db.sql("""
                    INSERT INTO decisions.option (coop_id, proposal_id, place, code, name, cost, votes, turn, funded)
                    VALUES (:coop, :decision, :place, :code, :name, :cost, :votes, :turn, :funded)
                    """)
                .param("coop", coop.value()).param("decision", decision.value()).param("place", option.place())
                .param("code", option.code()).param("name", option.name()).param("cost", option.cost())
                .param("votes", option.votes()).param("turn", option.turn()).param("funded", option.funded()).update();
    }

    List<Option> of(CoopId coop, DecisionId decision) {
        return db.sql("""
                SELECT place, code, name, cost, votes, turn, funded
                  FROM decisions.option
                 WHERE coop_id = :coop AND proposal_id = :decision
                 ORDER BY place
                """).param("coop", coop.value()).param("decision", decision.value()).query(Option.class).list();
    }

    int count(CoopId coop, DecisionId decision) {
        return db.sql("SELECT count(*) FROM decisions.option WHERE coop_id = :coop AND proposal_id = :decision")
            .param("coop", coop.value()).param("decision", decision.value()).query(Integer.class).single();
    }

    void counted(CoopId coop, DecisionId decision, List<Option> options) {
        for (var option : options)
            db.sql("""
                    UPDATE decisions.option
                       SET votes = :votes,
                           turn = :turn,
                           funded = :funded
                     WHERE coop_id = :coop AND proposal_id = :decision AND place = :place
                    """)
                .param("coop", coop.value()).param("decision", decision.value()).param("place", option.place())
                .param("votes", option.votes()).param("turn", option.turn()).param("funded", option.funded()).update();
    }
}
