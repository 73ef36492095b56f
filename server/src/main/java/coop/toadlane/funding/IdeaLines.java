package coop.toadlane.funding;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ideas of a round in lists. */
@Component
class IdeaLines {

    private static final int MOST_ROWS = 100_000;

    private static final Keyset<IdeaLine> LIST = Keyset.of(IdeaLine.class, IdeaLine::id, """
            SELECT i.id, i.number, i.title, coalesce(m.name, '') AS author, i.carrier, i.stage, i.delivery, i.wanted, i.cost,
                   CASE WHEN i.award > 0 THEN i.award ELSE coalesce(i.cost, i.wanted, 0) END AS amount, i.award, i.spent, r.currency,
                   coalesce(i.delivery IN ('PLANNED', 'UNDER_WAY'), false) AND r.deliver_by < :today AS overdue, i.raised_at,
                   coalesce(c.comments, 0) AS comments
              FROM funding.idea i
              JOIN funding.round r ON r.coop_id = i.coop_id AND r.id = i.round_id
              LEFT JOIN discussion.talk c ON c.coop_id = i.coop_id AND c.conversation_id = i.id
              LEFT JOIN membership.register m ON m.coop_id = i.coop_id AND m.member_id = i.author
             WHERE i.coop_id = :coop AND i.round_id = :round
            """)
        .finding("i.title ILIKE :pattern OR i.text ILIKE :pattern")
        .filtering("stage", "i.stage = :stage OR i.delivery = :stage")
        .by("number", "number", "integer", IdeaLine::number)
        .by("-amount", "amount", "bigint", IdeaLine::amount)
        .by("-comments", "comments", "integer", IdeaLine::comments)
        .by("title", "title", "text", IdeaLine::title);

    private final JdbcClient db;

    IdeaLines(JdbcClient db) {
        this.db = db;
    }

    Slice<IdeaLine> list(CoopId coop, FundingRoundId round, Asked asked, LocalDate today) {
        return LIST.read(db, asked, Map.of("coop", coop.value(), "round", round.value(), "today", today));
    }

    List<IdeaLine> all(CoopId coop, FundingRoundId round, Asked asked, LocalDate today) {
        return LIST.all(db, asked, Map.of("coop", coop.value(), "round", round.value(), "today", today), MOST_ROWS);
    }
}
