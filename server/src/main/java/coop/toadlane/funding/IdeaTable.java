package coop.toadlane.funding;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class IdeaTable {

    private static final String IDEAS = """
        SELECT i.id, i.round_id, i.number, i.author, coalesce(m.name, '') AS name, i.carrier, i.title, i.text, i.wanted, i.cost, i.note,
               i.stage, i.place, i.award, i.delivery, i.spent, i.raised_at, i.edited_at
          FROM funding.idea i
          LEFT JOIN membership.register m ON m.coop_id = i.coop_id AND m.member_id = i.author
         WHERE i.coop_id = :coop
        """;

    private final JdbcClient db;

    IdeaTable(JdbcClient db) {
        this.db = db;
    }

    void insert(
            CoopId coop, FundingRoundId round, IdeaId id, int number, MemberId author, IdeaDraft draft, @Nullable Long wanted,
            Instant at) {
        db.sql("""
                INSERT INTO funding.idea (coop_id, id, round_id, number, author, carrier, title, text, wanted, stage, raised_at)
                VALUES (:coop, :id, :round, :number, :author, :carrier, :title, :text, :wanted, 'PROPOSED', :at)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("round", round.value()).param("number", number)
            .param("author", author.value()).param("carrier", draft.carrier()).param("title", draft.title()).param("text", draft.text())
            .param("wanted", wanted).param("at", Timestamp.from(at)).update();
    }

    Optional<Idea> find(CoopId coop, IdeaId id) {
        return db.sql(IDEAS + " AND i.id = :id").param("coop", coop.value()).param("id", id.value()).query(Idea.class).optional();
    }

    /** Holds it until the transaction ends. */
    Optional<Idea> take(CoopId coop, IdeaId id) {
        return db.sql(IDEAS + " AND i.id = :id FOR UPDATE OF i").param("coop", coop.value()).param("id", id.value())
            .query(Idea.class).optional();
    }

    List<Idea> at(CoopId coop, FundingRoundId round, IdeaStage stage) {
        return db.sql(IDEAS + " AND i.round_id = :round AND i.stage = :stage ORDER BY i.number")
            .param("coop", coop.value()).param("round", round.value()).param("stage", stage.name()).query(Idea.class).list();
    }

    int count(CoopId coop, FundingRoundId round, IdeaStage stage) {
        return db.sql("SELECT count(*) FROM funding.idea WHERE coop_id = :coop AND round_id = :round AND stage = :stage")
            .param("coop", coop.value()).param("round", round.value()).param("stage", stage.name()).query(Integer.class).single();
    }

    void word(CoopId coop, Idea before, IdeaDraft draft, @Nullable Long wanted, Instant at) {
        db.sql("""
                INSERT INTO funding.earlier_idea (coop_id, idea_id, until, title, text)
                VALUES (:coop, :id, :at, :title, :text)
                """)
            .param("coop", coop.value()).param("id", before.id()).param("at", Timestamp.from(at))
            .param("title", before.title()).param("text", before.text()).update();
        db.sql("""
                UPDATE funding.idea
                   SET title = :title, text = :text, carrier = :carrier, wanted = :wanted, edited_at = :at
                 WHERE coop_id = :coop AND id = :id
                """)
            .param("coop", coop.value()).param("id", before.id()).param("title", draft.title()).param("text", draft.text())
            .param("carrier", draft.carrier()).param("wanted", wanted).param("at", Timestamp.from(at)).update();
    }

    List<Idea.Earlier> earlier(CoopId coop, IdeaId id) {
        return db.sql("""
                SELECT until, title, text
                  FROM funding.earlier_idea
                 WHERE coop_id = :coop AND idea_id = :id
                 ORDER BY until DESC
                 LIMIT 50
                """).param("coop", coop.value()).param("id", id.value()).query(Idea.Earlier.class).list();
    }

    void review(CoopId coop, IdeaId id, IdeaStage stage, @Nullable Long cost, String note) {
        db.sql("UPDATE funding.idea SET stage = :stage, cost = :cost, note = :note WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("stage", stage.name()).param("cost", cost).param("note", note)
            .update();
    }

    void placed(CoopId coop, List<Idea> ballot) {
        for (var place = 1; place <= ballot.size(); place++)
            db.sql("UPDATE funding.idea SET place = :place WHERE coop_id = :coop AND id = :id")
                .param("coop", coop.value()).param("id", ballot.get(place - 1).id()).param("place", place).update();
    }

    void funded(CoopId coop, IdeaId id, long award, Delivery delivery, long spent) {
        db.sql("""
                UPDATE funding.idea
                   SET stage = 'FUNDED', award = :award, delivery = :delivery, spent = :spent
                 WHERE coop_id = :coop AND id = :id
                """)
            .param("coop", coop.value()).param("id", id.value()).param("award", award).param("delivery", delivery.name())
            .param("spent", spent).update();
    }

    void othersWentEmpty(CoopId coop, FundingRoundId round) {
        db.sql("UPDATE funding.idea SET stage = 'NOT_FUNDED' WHERE coop_id = :coop AND round_id = :round AND stage = 'ACCEPTED'")
            .param("coop", coop.value()).param("round", round.value()).update();
    }
}
