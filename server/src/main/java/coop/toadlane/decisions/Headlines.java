package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions in lists. */
@Component
@Transactional(readOnly = true)
class Headlines {

    private static final int MOST_ROWS = 100_000;

    private static final String LINES = """
        SELECT p.id, p.title, coalesce(m.name, '') AS author, p.kind, p.stage, p.opened_at, p.closes_at, p.closed_at, p.voters,
               coalesce(c.took_part,
                        (SELECT t.ballots
                           FROM decisions.tally t
                          WHERE t.coop_id = p.coop_id AND t.proposal_id = p.id),
                        (SELECT s.ballots
                           FROM urn.turnout s
                          WHERE s.coop_id = p.coop_id AND s.vote_id = p.id), 0) AS took_part
          FROM decisions.proposal p
          LEFT JOIN decisions.closure c ON c.coop_id = p.coop_id AND c.proposal_id = p.id
          LEFT JOIN membership.register m ON m.coop_id = p.coop_id AND m.member_id = p.author
        """;

    private static final Keyset<Headline> LIST = Keyset.of(Headline.class, Headline::id, LINES + " WHERE p.coop_id = :coop")
        .finding("p.title ILIKE :pattern")
        .filtering("stage", "(p.stage = 'OPEN') = (:stage = 'open')")
        .filtering("again", "p.id IN (SELECT proposal_id FROM decisions.review_day WHERE coop_id = :coop AND due_at <= now())")
        .by("-opened", "opened_at", "timestamptz", Headline::openedAt)
        .by("closes", "closes_at", "timestamptz", Headline::closesAt)
        .by("title", "title", "text", Headline::title);

    private final JdbcClient db;

    Headlines(JdbcClient db) {
        this.db = db;
    }

    Slice<Headline> list(CoopId coop, Asked asked) {
        return LIST.read(db, asked, Map.of("coop", coop.value()));
    }

    List<Headline> all(CoopId coop, Asked asked) {
        return LIST.all(db, asked, Map.of("coop", coop.value()), MOST_ROWS);
    }

    /** What a member has not voted on, and what they may help to close because all have. */
    List<Headline> waitingFor(CoopId coop, MemberId member, Instant now, int limit) {
        return db.sql(LINES + """
                  JOIN decisions.voter v ON v.coop_id = p.coop_id AND v.proposal_id = p.id AND v.member_id = :member
                 WHERE p.coop_id = :coop AND p.stage = 'OPEN' AND p.closes_at > :now
                   AND (EXISTS (SELECT
                                  FROM decisions.early_closing asked
                                 WHERE asked.coop_id = p.coop_id AND asked.proposal_id = p.id AND asked.asked_by <> :member)
                        OR NOT EXISTS (SELECT
                                         FROM decisions.ballot mine
                                        WHERE mine.coop_id = p.coop_id AND mine.proposal_id = p.id AND mine.member_id = :member)
                       AND NOT EXISTS (SELECT
                                         FROM urn.holder mine
                                        WHERE mine.coop_id = p.coop_id AND mine.vote_id = p.id AND mine.member_id = :member))
                 ORDER BY p.closes_at, p.id
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("member", member.value()).param("now", Timestamp.from(now)).param("limit", limit)
            .query(Headline.class).list();
    }

    List<Headline> toLookAtAgain(CoopId coop, MemberId member, boolean facilitates, Instant now, int limit) {
        return db.sql(LINES + """
                  JOIN decisions.review_day again ON again.coop_id = p.coop_id AND again.proposal_id = p.id
                 WHERE p.coop_id = :coop AND again.due_at <= :now AND (:facilitates OR p.author = :member)
                 ORDER BY again.due_at, p.id
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("member", member.value()).param("facilitates", facilitates)
            .param("now", Timestamp.from(now)).param("limit", limit).query(Headline.class).list();
    }

    List<Headline> recentlyDecided(CoopId coop, int limit) {
        return db.sql(LINES + """
                 WHERE p.coop_id = :coop AND p.stage IN ('PASSED', 'REJECTED')
                 ORDER BY p.closed_at DESC, p.id
                 LIMIT :limit
                """).param("coop", coop.value()).param("limit", limit).query(Headline.class).list();
    }

    List<Headline> of(CoopId coop, Collection<DecisionId> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql(LINES + " WHERE p.coop_id = :coop AND p.id = ANY (:ids) ORDER BY p.opened_at, p.id")
            .param("coop", coop.value()).param("ids", ids.stream().map(DecisionId::value).toArray(UUID[]::new))
            .query(Headline.class).list();
    }
}
