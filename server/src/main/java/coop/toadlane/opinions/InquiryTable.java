package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
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
class InquiryTable {

    private static final int MOST_ROWS = 100_000;

    private static final String ONE = """
        SELECT i.id, i.author, coalesce(m.name, '') AS name, i.question, i.text, i.open_to, i.review, i.opened_at, i.closes_at,
               i.people, i.statements
          FROM opinions.inquiry i
          LEFT JOIN membership.register m ON m.coop_id = i.coop_id AND m.member_id = i.author
         WHERE i.coop_id = :coop AND i.id = :id
        """;

    private static final String LINES = """
        SELECT i.id, i.question, coalesce(m.name, '') AS author, i.open_to, i.opened_at, i.closes_at, i.people, i.statements
          FROM opinions.inquiry i
          LEFT JOIN membership.register m ON m.coop_id = i.coop_id AND m.member_id = i.author
         WHERE i.coop_id = :coop
        """;

    private static final Keyset<InquiryLine> LIST = Keyset.of(InquiryLine.class, InquiryLine::id, LINES)
        .finding("i.question ILIKE :pattern OR i.text ILIKE :pattern")
        .by("-opened", "opened_at", "timestamptz", InquiryLine::openedAt)
        .by("-people", "people", "integer", InquiryLine::people)
        .by("question", "question", "text", InquiryLine::question);

    private final JdbcClient db;

    InquiryTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, InquiryId id, MemberId author, InquiryDraft draft, Instant at, Instant closesAt) {
        db.sql("""
                INSERT INTO opinions.inquiry (coop_id, id, author, question, text, open_to, review, opened_at, closes_at)
                VALUES (:coop, :id, :author, :question, :text, :openTo, :review, :at, :closesAt)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("author", author.value()).param("question", draft.question())
            .param("text", draft.text()).param("openTo", draft.openTo().name()).param("review", draft.review().name())
            .param("at", Timestamp.from(at)).param("closesAt", Timestamp.from(closesAt)).update();
    }

    Optional<Inquiry> find(CoopId coop, InquiryId id) {
        return read(coop, id, "");
    }

    /** Keeps it open until the transaction ends, beside all others who answer; whoever closes it waits for them. */
    Optional<Inquiry> hold(CoopId coop, InquiryId id) {
        return read(coop, id, " FOR SHARE OF i");
    }

    /** For oneself alone until the transaction ends. */
    Optional<Inquiry> take(CoopId coop, InquiryId id) {
        return read(coop, id, " FOR UPDATE OF i");
    }

    private Optional<Inquiry> read(CoopId coop, InquiryId id, String lock) {
        return db.sql(ONE + lock).param("coop", coop.value()).param("id", id.value()).query(Inquiry.class).optional();
    }

    UUID secret(CoopId coop, InquiryId id) {
        return db.sql("SELECT secret FROM opinions.inquiry WHERE coop_id = :coop AND id = :id").param("coop", coop.value())
            .param("id", id.value()).query(UUID.class).single();
    }

    void close(CoopId coop, InquiryId id, Instant at) {
        db.sql("UPDATE opinions.inquiry SET closes_at = :at WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    int nextPerson(CoopId coop, InquiryId id) {
        return db.sql("UPDATE opinions.inquiry SET people = people + 1 WHERE coop_id = :coop AND id = :id RETURNING people")
            .param("coop", coop.value()).param("id", id.value()).query(Integer.class).single();
    }

    int nextStatement(CoopId coop, InquiryId id) {
        return db.sql("UPDATE opinions.inquiry SET statements = statements + 1 WHERE coop_id = :coop AND id = :id RETURNING statements")
            .param("coop", coop.value()).param("id", id.value()).query(Integer.class).single();
    }

    Slice<InquiryLine> list(CoopId coop, Asked asked) {
        return LIST.read(db, asked, Map.of("coop", coop.value()));
    }

    /** The newest first. */
    List<InquiryLine> publicOnes(CoopId coop, int limit) {
        return db.sql(LINES + " AND i.open_to = 'LINK' ORDER BY i.opened_at DESC, i.id DESC LIMIT :limit").param("coop", coop.value())
            .param("limit", limit).query(InquiryLine.class).list();
    }

    List<InquiryLine> all(CoopId coop, Asked asked) {
        return LIST.all(db, asked, Map.of("coop", coop.value()), MOST_ROWS);
    }
}
