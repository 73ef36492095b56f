package coop.toadlane.funding;

import coop.toadlane.actor.CoopId;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.ledger.ReservationId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FundingRoundTable {

    private static final int MOST_ROWS = 100_000;

    private static final String ROUNDS = """
        SELECT id, author, title, text, method, budget, currency, fund_id, purpose_id, ideas_until, voting_days, deliver_by, is_public,
               phase, decision_id, ideas, opened_at, moved_at
          FROM funding.round
         WHERE coop_id = :coop
        """;

    private static final Keyset<FundingRound> LIST = Keyset.of(FundingRound.class, FundingRound::id, ROUNDS)
        .finding("title ILIKE :pattern OR text ILIKE :pattern")
        .by("-opened", "opened_at", "timestamptz", FundingRound::openedAt)
        .by("-budget", "budget", "bigint", FundingRound::budget)
        .by("title", "title", "text", FundingRound::title);

    private final JdbcClient db;

    FundingRoundTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, FundingRound round) {
        db.sql("""
                INSERT INTO funding.round (coop_id, id, author, title, text, method, budget, currency, fund_id, purpose_id, ideas_until,
                                           voting_days, deliver_by, is_public, phase, opened_at, moved_at)
                VALUES (:coop, :id, :author, :title, :text, :method, :budget, :currency, :fund, :purpose, :ideasUntil,
                        :votingDays, :deliverBy, :isPublic, :phase, :at, :at)
                """)
            .param("coop", coop.value()).param("id", round.id()).param("author", round.author()).param("title", round.title())
            .param("text", round.text()).param("method", round.method().name()).param("budget", round.budget())
            .param("currency", round.currency()).param("fund", round.fundId()).param("purpose", round.purposeId())
            .param("ideasUntil", round.ideasUntil()).param("votingDays", round.votingDays()).param("deliverBy", round.deliverBy())
            .param("isPublic", round.isPublic()).param("phase", round.phase().name())
            .param("at", Timestamp.from(round.openedAt())).update();
    }

    Optional<FundingRound> find(CoopId coop, FundingRoundId id) {
        return db.sql(ROUNDS + " AND id = :id").param("coop", coop.value()).param("id", id.value()).query(FundingRound.class).optional();
    }

    /** Holds it until the transaction ends. */
    Optional<FundingRound> take(CoopId coop, FundingRoundId id) {
        return db.sql(ROUNDS + " AND id = :id FOR UPDATE").param("coop", coop.value()).param("id", id.value())
            .query(FundingRound.class).optional();
    }

    Slice<FundingRound> list(CoopId coop, Asked asked) {
        return LIST.read(db, asked, Map.of("coop", coop.value()));
    }

    List<FundingRound> all(CoopId coop, Asked asked) {
        return LIST.all(db, asked, Map.of("coop", coop.value()), MOST_ROWS);
    }

    /** Those that everyone may read, the newest first. */
    List<FundingRound> publicOnes(CoopId coop, int limit) {
        return db.sql(ROUNDS + " AND is_public ORDER BY opened_at DESC, id DESC LIMIT :limit").param("coop", coop.value())
            .param("limit", limit).query(FundingRound.class).list();
    }

    void move(CoopId coop, FundingRoundId id, Phase phase, Instant at) {
        db.sql("UPDATE funding.round SET phase = :phase, moved_at = :at WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("phase", phase.name()).param("at", Timestamp.from(at)).update();
    }

    void voted(CoopId coop, FundingRoundId id, DecisionId decision, ReservationId reservation, Instant at) {
        db.sql("""
                INSERT INTO funding.vote (coop_id, decision_id, round_id, reservation_id)
                VALUES (:coop, :decision, :id, :reservation)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("decision", decision.value())
            .param("reservation", reservation.value()).update();
        db.sql("UPDATE funding.round SET phase = 'VOTING', decision_id = :decision, moved_at = :at WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("decision", decision.value())
            .param("at", Timestamp.from(at)).update();
    }

    Optional<FundingRoundId> of(CoopId coop, DecisionId decision) {
        return db.sql("SELECT round_id FROM funding.vote WHERE coop_id = :coop AND decision_id = :decision")
            .param("coop", coop.value()).param("decision", decision.value()).query(UUID.class).optional().map(FundingRoundId::new);
    }

    Optional<ReservationId> reservation(CoopId coop, DecisionId decision) {
        return db.sql("SELECT reservation_id FROM funding.vote WHERE coop_id = :coop AND decision_id = :decision")
            .param("coop", coop.value()).param("decision", decision.value()).query(UUID.class).optional().map(ReservationId::new);
    }

    /** The number of its next ideas; the caller holds the round. */
    int numbers(CoopId coop, FundingRoundId id, int more) {
        return db.sql("UPDATE funding.round SET ideas = ideas + :more WHERE coop_id = :coop AND id = :id RETURNING ideas - :more + 1")
            .param("coop", coop.value()).param("id", id.value()).param("more", more).query(Integer.class).single();
    }
}
