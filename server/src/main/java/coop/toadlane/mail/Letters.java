package coop.toadlane.mail;

import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class Letters {

    record Envelope(UUID id, String recipient, String subject, Instant writtenAt) {}

    private record Row(
        UUID id, String recipient, String subject, String language, String lines, String replyTo, boolean isAnswer,
        Instant writtenAt, int tries) {}

    private static final String COLUMNS = "id, recipient, subject, language, lines, reply_to, is_answer, written_at, tries";

    private static final Keyset<Envelope> ENVELOPES = Keyset.of(Envelope.class, Envelope::id, """
            SELECT id, recipient, subject, written_at
            FROM mail.letter
            WHERE true
            """)
        .finding("recipient ILIKE :pattern OR subject ILIKE :pattern")
        .by("-written", "written_at", "timestamptz", Envelope::writtenAt)
        .by("recipient", "recipient", "text", Envelope::recipient);

    private final JdbcClient db;
    private final JsonMapper json;

    Letters(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(WrittenLetter letter) {
        db.sql("""
                INSERT INTO mail.letter (id, recipient, subject, language, lines, reply_to, is_answer, written_at, next_try_at)
                VALUES (:id, :recipient, :subject, :language, CAST(:lines AS jsonb), :replyTo, :isAnswer, :writtenAt, :writtenAt)
                """)
            .param("id", letter.id()).param("recipient", letter.recipient()).param("subject", letter.subject())
            .param("language", letter.language().toLanguageTag()).param("lines", json.writeValueAsString(letter.lines()))
            .param("replyTo", letter.replyTo()).param("isAnswer", letter.isAnswer())
            .param("writtenAt", Timestamp.from(letter.writtenAt())).update();
    }

    /** The letter that waits longest; no other worker gets it until this transaction ends. */
    Optional<WrittenLetter> takeDue(Instant now) {
        return db.sql("""
                SELECT %s
                FROM mail.letter
                WHERE next_try_at <= :now
                ORDER BY next_try_at
                LIMIT 1
                FOR UPDATE SKIP LOCKED
                """.formatted(COLUMNS)).param("now", Timestamp.from(now)).query(Row.class).optional().map(this::read);
    }

    void delete(UUID id) {
        db.sql("DELETE FROM mail.letter WHERE id = :id").param("id", id).update();
    }

    void deleteTo(String address) {
        db.sql("DELETE FROM mail.letter WHERE recipient = :address").param("address", address).update();
    }

    void tryAgain(UUID id, Instant at) {
        db.sql("""
                UPDATE mail.letter
                SET tries = tries + 1,
                    next_try_at = :at
                WHERE id = :id
                """).param("id", id).param("at", Timestamp.from(at)).update();
    }

    Slice<Envelope> list(Asked asked) {
        return ENVELOPES.read(db, asked, Map.of());
    }

    Optional<WrittenLetter> find(UUID id) {
        return db.sql("SELECT %s FROM mail.letter WHERE id = :id".formatted(COLUMNS))
            .param("id", id).query(Row.class).optional().map(this::read);
    }

    private WrittenLetter read(Row row) {
        return new WrittenLetter(
            row.id(), row.recipient(), row.subject(), Locale.forLanguageTag(row.language()),
            List.of(json.readValue(row.lines(), Line[].class)), row.replyTo(), row.isAnswer(), row.writtenAt(), row.tries());
    }
}
