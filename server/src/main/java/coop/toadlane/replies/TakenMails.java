package coop.toadlane.replies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mails were taken. They are forgotten long after every address in them is too old. */
@Component
class TakenMails {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final JdbcClient db;

    TakenMails(JdbcClient db) {
        this.db = db;
    }

    /** Whether it is taken now, for the first time. */
    boolean take(Incoming mail, Instant at) {
        return db.sql("INSERT INTO replies.taken (message_hash, taken_at) VALUES (:hash, :at) ON CONFLICT DO NOTHING")
            .param("hash", hash(mail.id())).param("at", Timestamp.from(at)).update() == 1;
    }

    void forgetOld(Instant now) {
        db.sql("DELETE FROM replies.taken WHERE taken_at < :before").param("before", Timestamp.from(now.minus(REMEMBERED))).update();
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
