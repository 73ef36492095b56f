package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.tally.Proxy;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one member did about the decisions in which they could vote. */
@Component
class Parts {

    private static final int MOST_ROWS = 100_000;

    private static final Keyset<Part> LIST = Keyset.of(Part.class, Part::id, """
            SELECT id, title, stage, opened_at, how FROM (
              SELECT p.id, p.title, p.stage, p.opened_at,
                     CASE WHEN b.answer IN ('ABSTAIN', 'STAND_ASIDE') THEN 'ABSTAINED'
                          WHEN b.member_id IS NOT NULL OR n.member_id IS NOT NULL THEN 'VOTED'
                          WHEN c.proxies @> CAST(:through AS jsonb) THEN 'ENTRUSTED'
                          WHEN p.stage = 'OPEN' THEN 'WAITING'
                          ELSE 'SILENT' END AS how
                FROM decisions.voter v
                JOIN decisions.proposal p ON p.coop_id = v.coop_id AND p.id = v.proposal_id
                LEFT JOIN decisions.ballot b
                  ON b.coop_id = v.coop_id AND b.proposal_id = v.proposal_id AND b.member_id = v.member_id
                LEFT JOIN decisions.nameless_voter n
                  ON n.coop_id = v.coop_id AND n.proposal_id = v.proposal_id AND n.member_id = v.member_id
                LEFT JOIN decisions.closure c ON c.coop_id = v.coop_id AND c.proposal_id = v.proposal_id
               WHERE v.coop_id = :coop AND v.member_id = :member AND p.stage <> 'WITHDRAWN'
            ) AS part
             WHERE true
            """)
        .finding("title ILIKE :pattern")
        .filtering("how", "how = :how")
        .by("-opened", "opened_at", "timestamptz", Part::openedAt)
        .by("title", "title", "text", Part::title);

    private final JdbcClient db;

    Parts(JdbcClient db) {
        this.db = db;
    }

    Slice<Part> list(CoopId coop, MemberId member, Asked asked) {
        return LIST.read(db, asked, parameters(coop, member));
    }

    List<Part> all(CoopId coop, MemberId member, Asked asked) {
        return LIST.all(db, asked, parameters(coop, member), MOST_ROWS);
    }

    PartCounts counts(CoopId coop, MemberId member) {
        return LIST.total(db, Asked.nothing(), parameters(coop, member), """
            SELECT count(*) AS asked, count(*) FILTER (WHERE how IN ('VOTED', 'ABSTAINED')) AS voted,
                   count(*) FILTER (WHERE how = 'ABSTAINED') AS abstained,
                   count(*) FILTER (WHERE how = 'ENTRUSTED') AS entrusted,
                   count(*) FILTER (WHERE how = 'SILENT') AS silent,
                   count(*) FILTER (WHERE how = 'WAITING') AS waiting
              FROM (%s) AS listed
            """, PartCounts.class);
    }

    private static Map<String, Object> parameters(CoopId coop, MemberId member) {
        var through = "[{\"member\":\"%s\",\"end\":\"%s\"}]".formatted(member.value(), Proxy.End.VOTES);
        return Map.of("coop", coop.value(), "member", member.value(), "through", through);
    }
}
