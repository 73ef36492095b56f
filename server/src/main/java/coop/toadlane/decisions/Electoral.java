package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The electoral roll of a decision, in lists. */
@Component
class Electoral {

    private static final int MOST_ROWS = 100_000;

    private static final Keyset<Elect> LIST = Keyset.of(Elect.class, Elect::id, """
            SELECT v.member_id AS id, coalesce(m.name, '') AS name, v.class AS member_class, v.votes
              FROM decisions.voter v
              LEFT JOIN membership.register m USING (coop_id, member_id)
             WHERE v.coop_id = :coop AND v.proposal_id = :decision
            """)
        .finding("m.name ILIKE :pattern OR v.class ILIKE :pattern")
        .by("-votes", "votes", "integer", Elect::votes)
        .by("name", "name", "text", Elect::name);

    private final JdbcClient db;

    Electoral(JdbcClient db) {
        this.db = db;
    }

    Slice<Elect> list(CoopId coop, DecisionId decision, Asked asked) {
        return LIST.read(db, asked, Map.of("coop", coop.value(), "decision", decision.value()));
    }

    List<Elect> all(CoopId coop, DecisionId decision, Asked asked) {
        return LIST.all(db, asked, Map.of("coop", coop.value(), "decision", decision.value()), MOST_ROWS);
    }
}
