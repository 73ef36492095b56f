package coop.toadlane.decisions;

import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.Places.Place;
import coop.toadlane.membership.Places;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person proposed and voted, in every co-op. Erased are their reasons, and their name where an act was about them;
 * their answers stay, since counts rely on them, and so do their proposals, since others voted on that text.
 */
@Component
@Order(2)
class OwnVoices implements PersonalData {

    record Said(List<Proposed> proposals, List<Ballot> ballots, List<Nameless> nameless, List<Afterwards> afterwards) {}

    /** What they wrote down as an outcome, or when their group looked again; their name goes, the group's words stay. */
    record Afterwards(UUID coop, UUID decision, String text, Instant at) {}

    /** That they voted, or took a paper, where nobody can tell which ballot is theirs. */
    record Nameless(UUID coop, UUID decision, String title) {}

    record Proposed(UUID coop, UUID decision, String title, String text, Instant at) {}

    record Ballot(
            UUID coop, UUID decision, String title, @Nullable String answer, @Nullable String picks,
            @Nullable String marks, String reason, Instant at) {}

    private static final String ERASED = "—";

    /** In the terms of acts a member is named as they were typed, alone or with their number; in what was done, alone. */
    private static final String NAMELESS_ACTS = """
        UPDATE decisions.act a
           SET terms = CAST(replace(replace(CAST(terms AS text), ': ' || n.alone, n.erased), ': ' || n.numbered, n.erased) AS jsonb),
               said = CAST(replace(CAST(said AS text), ': ' || n.alone, n.erased) AS jsonb)
          FROM (SELECT coop_id, CAST(to_json(name) AS text) AS alone,
                       CAST(to_json(name || ' (' || number || ')') AS text) AS numbered,
                       ': ' || CAST(to_json(CAST(:erased AS text)) AS text) AS erased
                  FROM membership.register
                 WHERE coop_id = :coop AND member_id = :member) n
         WHERE a.coop_id = n.coop_id
           AND (position(n.alone IN CAST(terms AS text)) > 0
                OR position(n.numbered IN CAST(terms AS text)) > 0
                OR position(n.alone IN coalesce(CAST(said AS text), '')) > 0)
        """;

    private final JdbcClient db;
    private final Places places;

    OwnVoices(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, mine -> List.of(said(mine)));
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, mine -> erase(mine));
    }

    private Said said(Place mine) {
        return new Said(
            read(mine, Proposed.class, """
                SELECT coop_id AS coop, id AS decision, title, text, opened_at AS at
                  FROM decisions.proposal
                 WHERE coop_id = :coop AND author = :member
                 ORDER BY opened_at
                """),
            read(mine, Ballot.class, """
                SELECT b.coop_id AS coop, p.id AS decision, p.title, b.answer, array_to_string(b.picks, ',') AS picks,
                       array_to_string(b.marks, ',') AS marks, b.reason, b.cast_at AS at
                  FROM decisions.voter v
                  JOIN decisions.ballot b USING (coop_id, proposal_id, member_id)
                  JOIN decisions.proposal p ON p.coop_id = v.coop_id AND p.id = v.proposal_id
                 WHERE v.coop_id = :coop AND v.member_id = :member
                 ORDER BY b.cast_at
                """),
            read(mine, Nameless.class, """
                SELECT n.coop_id AS coop, p.id AS decision, p.title
                  FROM decisions.nameless_voter n
                  JOIN decisions.proposal p ON p.coop_id = n.coop_id AND p.id = n.proposal_id
                 WHERE n.coop_id = :coop AND n.member_id = :member
                 ORDER BY p.opened_at
                """),
            read(mine, Afterwards.class, """
                SELECT coop_id AS coop, proposal_id AS decision, text, at
                  FROM decisions.outcome
                 WHERE coop_id = :coop AND author = :member
                 UNION ALL
                SELECT coop_id, proposal_id, note, at
                  FROM decisions.review
                 WHERE coop_id = :coop AND author = :member
                 ORDER BY at
                """));
    }

    private void erase(Place mine) {
        change(mine, "UPDATE decisions.ballot SET reason = :erased WHERE coop_id = :coop AND member_id = :member AND reason <> ''");
        change(mine, NAMELESS_ACTS);
    }

    private <T> List<T> read(Place mine, Class<T> row, String query) {
        return db.sql(query).param("coop", mine.coopId()).param("member", mine.memberId()).query(row).list();
    }

    private void change(Place mine, String update) {
        db.sql(update).param("coop", mine.coopId()).param("member", mine.memberId()).param("erased", ERASED).update();
    }
}
