package coop.toadlane.replies;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret with which this node signs addresses for replies; all programs on one database share it. */
@Component
class SigningKey {

    private static final int KEY_BYTES = 32;

    private final JdbcClient db;
    private final SecureRandom random = new SecureRandom();

    SigningKey(JdbcClient db) {
        this.db = db;
    }

    byte[] read() {
        return db.sql("SELECT key FROM replies.signing_key").query(byte[].class).optional().orElseGet(this::make);
    }

    private byte[] make() {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        db.sql("INSERT INTO replies.signing_key (id, key) VALUES (1, :key) ON CONFLICT DO NOTHING").param("key", key).update();
        return db.sql("SELECT key FROM replies.signing_key").query(byte[].class).single();
    }
}
