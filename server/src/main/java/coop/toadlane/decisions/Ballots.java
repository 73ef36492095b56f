package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.Picks;
import coop.toadlane.ballots.Vote;
import coop.toadlane.tally.Weighed;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Ballots {

    /** What a voter said, if they have. */
    record Said(
            UUID memberId, String memberClass, int votes, @Nullable Answer answer, @Nullable String picks, @Nullable String marks) {

        boolean hasVoted() {
            return answer != null || picks != null;
        }

        Ballot ballot() {
            return Picks.ballot(answer, picks, marks);
        }

        Weighed weighed() {
            return saying(ballot());
        }

        /** With this voter's class and votes. */
        Weighed saying(Ballot ballot) {
            return new Weighed(ballot, memberClass, votes);
        }
    }

    private record Row(@Nullable Answer answer, @Nullable String picks, @Nullable String marks, String reason) {

        Vote vote() {
            return new Vote(Picks.ballot(answer, picks, marks), reason);
        }
    }

    private static final String INSERT = """
        INSERT INTO decisions.ballot (coop_id, proposal_id, member_id, answer, picks, marks, reason, cast_at)
        VALUES (:coop, :decision, :voter, :answer, CAST(string_to_array(:picks, ',') AS smallint[]),
                CAST(string_to_array(:marks, ',') AS smallint[]), :reason, :at)
        ON CONFLICT (coop_id, proposal_id, member_id)
        """;

    private static final String OR_KEEP = " DO NOTHING";

    private static final String OR_CHANGE = """
        DO UPDATE SET answer = excluded.answer, picks = excluded.picks, marks = excluded.marks, reason = excluded.reason,
                      cast_at = greatest(ballot.cast_at, excluded.cast_at)
        """;

    private final JdbcClient db;

    Ballots(JdbcClient db) {
        this.db = db;
    }

    /**
     * Takes the place of what the voter said before. That is asked for only where there was something: the running tally counts what
     * may have changed out and in again, and nearly every ballot is somebody's first.
     */
    void put(CoopId coop, DecisionId decision, MemberId voter, Vote vote, Instant at) {
        if (write(OR_KEEP, coop, decision, voter, vote, at) == 0) write(OR_CHANGE, coop, decision, voter, vote, at);
    }

    private int write(String onConflict, CoopId coop, DecisionId decision, MemberId voter, Vote vote, Instant at) {
        return db.sql(INSERT + onConflict)
            .param("coop", coop.value()).param("decision", decision.value()).param("voter", voter.value())
            .param("answer", vote.answer() == null ? null : vote.answer().name()).param("picks", Picks.picks(vote.ballot()))
            .param("marks", Picks.marks(vote.ballot())).param("reason", vote.reason()).param("at", Timestamp.from(at)).update();
    }

    /** False if there was none. */
    boolean remove(CoopId coop, DecisionId decision, MemberId voter) {
        return db.sql("DELETE FROM decisions.ballot WHERE coop_id = :coop AND proposal_id = :decision AND member_id = :voter")
            .param("coop", coop.value()).param("decision", decision.value()).param("voter", voter.value()).update() == 1;
    }

    Optional<Vote> of(CoopId coop, DecisionId decision, MemberId voter) {
        return db.sql("""
                SELECT answer, array_to_string(picks, ',') AS picks, array_to_string(marks, ',') AS marks, reason
                  FROM decisions.ballot
                 WHERE coop_id = :coop AND proposal_id = :decision AND member_id = :voter
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("voter", voter.value())
            .query(Row.class).optional().map(Row::vote);
    }

    int count(CoopId coop, DecisionId decision) {
        return db.sql("SELECT coalesce(max(ballots), 0) FROM decisions.tally WHERE coop_id = :coop AND proposal_id = :decision")
            .param("coop", coop.value()).param("decision", decision.value()).query(Integer.class).single();
    }

    /** What these voters said, and those of them who have not voted; whoever may not vote is left out. */
    List<Said> of(CoopId coop, DecisionId decision, Stream<UUID> members) {
        return db.sql("""
                SELECT v.member_id, v.class AS member_class, v.votes, b.answer, array_to_string(b.picks, ',') AS picks,
                       array_to_string(b.marks, ',') AS marks
                  FROM decisions.voter v
                  LEFT JOIN decisions.ballot b USING (coop_id, proposal_id, member_id)
                 WHERE v.coop_id = :coop AND v.proposal_id = :decision AND v.member_id = ANY (:members)
                """).param("coop", coop.value()).param("decision", decision.value())
            .param("members", members.distinct().toArray(UUID[]::new)).query(Said.class).list();
    }

    /** Every ballot with its voter and the class and votes they had at the opening, in the order in which they came. */
    List<Said> roll(CoopId coop, DecisionId decision) {
        return db.sql("""
                SELECT b.member_id, v.class AS member_class, v.votes, b.answer, array_to_string(b.picks, ',') AS picks,
                       array_to_string(b.marks, ',') AS marks
                  FROM decisions.ballot b
                  JOIN decisions.voter v USING (coop_id, proposal_id, member_id)
                 WHERE b.coop_id = :coop AND b.proposal_id = :decision
                 ORDER BY b.cast_at, b.member_id
                """).param("coop", coop.value()).param("decision", decision.value()).query(Said.class).list();
    }
}
