package coop.toadlane.decisions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How decisions were counted. */
@Component
class Closures {

    private record Row(Ruling verdict, int tookPart, int agree, int abstain, int against) {}

    private final JdbcClient db;

    Closures(JdbcClient db) {
        this.db = db;
    }

    void insert(Proposal proposal, Tally tally) {
        db.sql("""
                INSERT INTO decisions.closure (coop_id, proposal_id, verdict, took_part, agree, abstain, against)
                VALUES (:coop, :decision, :verdict, :tookPart, :agree, :abstain, :against)
                """)
            .param("coop", proposal.coop().value()).param("decision", proposal.id().value()).param("verdict", tally.ruling().name())
            .param("tookPart", tally.tookPart()).param("agree", tally.agree()).param("abstain", tally.abstain())
            .param("against", tally.against()).update();
    }

    Optional<Tally> of(Proposal proposal, List<Options.Option> options) {
        return db.sql("""
                SELECT verdict, took_part, agree, abstain, against
                  FROM decisions.closure
                 WHERE coop_id = :coop AND proposal_id = :decision
                """).param("coop", proposal.coop().value()).param("decision", proposal.id().value())
            .query(Row.class).optional().map(row -> tally(proposal, options, row));
    }

    private static Tally tally(Proposal proposal, List<Options.Option> options, Row row) {
        var votes = options.stream().map(Options.Option::votes).filter(Objects::nonNull).toList();
        return new Tally(
            proposal.voters(), row.tookPart(), row.agree(), row.abstain(), row.against(),
            Tally.needed(proposal.rule().quorum(), proposal.voters()), votes, row.verdict());
    }
}
