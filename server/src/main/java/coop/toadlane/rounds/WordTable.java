package coop.toadlane.rounds;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said in rounds. */
@Component
class WordTable {

    private final JdbcClient db;

    WordTable(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which it was said. */
    List<Word> of(CoopId coop, RoundId round) {
        return db.sql("""
                SELECT w.pass, w.step, w.member_id, coalesce(m.name, '') AS name, w.stance, w.about, coalesce(n.name, '') AS about_name,
                       w.text, w.answer, w.fate, w.at
                  FROM rounds.word w
                  LEFT JOIN membership.register m ON m.coop_id = w.coop_id AND m.member_id = w.member_id
                  LEFT JOIN membership.register n ON n.coop_id = w.coop_id AND n.member_id = w.about
                 WHERE w.coop_id = :coop AND w.round_id = :round
                 ORDER BY w.pass, w.at, w.member_id
                """).param("coop", coop.value()).param("round", round.value()).query(Word.class).list();
    }

    /** Takes the place of what they said before in this step. */
    void put(CoopId coop, Round round, MemberId member, Utterance said, @Nullable MemberId about, Instant at) {
        db.sql("""
                INSERT INTO rounds.word (coop_id, round_id, pass, step, member_id, stance, about, text, fate, at)
                VALUES (:coop, :round, :pass, :step, :member, :stance, :about, :text, :fate, :at)
                ON CONFLICT (coop_id, round_id, pass, step, member_id)
                DO UPDATE SET stance = excluded.stance, about = excluded.about, text = excluded.text, fate = excluded.fate,
                              at = excluded.at
                """)
            .param("coop", coop.value()).param("round", round.id()).param("pass", round.pass()).param("step", round.step().name())
            .param("member", member.value()).param("stance", said.said().name())
            .param("about", about == null ? null : about.value()).param("text", said.text())
            .param("fate", said.said() == Stance.OBJECT ? Fate.STANDS.name() : null).param("at", Timestamp.from(at)).update();
    }

    void answer(CoopId coop, RoundId round, Word word, String answer) {
        db.sql("""
                UPDATE rounds.word
                   SET answer = :answer
                 WHERE coop_id = :coop AND round_id = :round AND pass = :pass AND step = :step AND member_id = :member
                """)
            .param("coop", coop.value()).param("round", round.value()).param("pass", word.pass()).param("step", word.step().name())
            .param("member", word.memberId()).param("answer", answer).update();
    }

    /** Of all objections that this member has standing in the round. */
    void settle(CoopId coop, RoundId round, MemberId member, Fate fate) {
        db.sql("""
                UPDATE rounds.word
                   SET fate = :fate
                 WHERE coop_id = :coop AND round_id = :round AND member_id = :member AND fate = 'STANDS'
                """)
            .param("coop", coop.value()).param("round", round.value()).param("member", member.value()).param("fate", fate.name()).update();
    }
}
