package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes whoever tries too often wait, twice as long each time. An attempt is counted before it is made, in one statement
 * that locks its row, so that a thousand attempts at once are still counted one by one.
 */
@Component
class Attempts {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /** What is tried, how often without waiting, and the shortest and longest wait after that. */
    enum Kind {
        PASSWORD_OF_PERSON(5, Duration.ofSeconds(30), Duration.ofMinutes(15)),
        PASSWORD_FROM_ADDRESS(30, Duration.ofSeconds(30), Duration.ofMinutes(15)),
        LETTER_TO_PERSON(5, Duration.ofMinutes(5), Duration.ofHours(6)),
        LETTER_BY_PERSON(5, Duration.ofMinutes(5), Duration.ofHours(6)),
        LETTER_FROM_ADDRESS(100, Duration.ofMinutes(1), Duration.ofHours(1));

        private final int free;
        private final Duration first;
        private final Duration longest;

        Kind(int free, Duration first, Duration longest) {
            this.free = free;
            this.first = first;
            this.longest = longest;
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    Attempts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Empty if the attempt may be made now; otherwise how long to wait, in words. */
    Optional<Sentence> count(Kind kind, String what) {
        var now = clock.instant();
        var counted = db.sql("""
                INSERT INTO identity.attempt (key, tries, last_at, wait_until)
                VALUES (:key, 1, :now, :now)
                ON CONFLICT (key) DO UPDATE
                SET tries = CASE WHEN attempt.last_at < :forgotten THEN 1 ELSE attempt.tries + 1 END,
                    last_at = :now,
                    wait_until = CASE
                      WHEN attempt.last_at < :forgotten OR attempt.tries + 1 < :free THEN :now
                      ELSE CAST(:now AS timestamptz)
                        + least(:longest, :first * power(2, least(attempt.tries + 1 - :free, 30))) * interval '1 second'
                    END
                WHERE attempt.wait_until <= :now
                """)
            .param("key", key(kind, what)).param("now", Timestamp.from(now))
            .param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
            .param("free", kind.free).param("first", kind.first.toSeconds()).param("longest", kind.longest.toSeconds())
            .update();
        return counted == 1 ? Optional.empty() : Optional.of(inWords(Duration.between(now, waitUntil(kind, what, now))));
    }

    void forget(Kind kind, String what) {
        db.sql("DELETE FROM identity.attempt WHERE key = :key").param("key", key(kind, what)).update();
    }

    /** Takes back one attempt that turned out well. */
    void takeBack(Kind kind, String what) {
        db.sql("""
                UPDATE identity.attempt
                SET tries = greatest(tries - 1, 0),
                    wait_until = last_at
                WHERE key = :key
                """).param("key", key(kind, what)).update();
    }

    int deleteForgotten() {
        return db.sql("DELETE FROM identity.attempt WHERE last_at < :forgotten AND wait_until < :forgotten")
            .param("forgotten", Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER))).update();
    }

    private Instant waitUntil(Kind kind, String what, Instant now) {
        return db.sql("SELECT wait_until FROM identity.attempt WHERE key = :key")
            .param("key", key(kind, what)).query(Timestamp.class).optional().map(Timestamp::toInstant).orElse(now);
    }

    private static Sentence inWords(Duration wait) {
        var minutes = Math.max(1, Math.ceilDiv(wait.toSeconds(), 60));
        return minutes <= 90
            ? Sentence.of("identity.wait.minutes", minutes) : Sentence.of("identity.wait.hours", Math.ceilDiv(minutes, 60));
    }

    private static byte[] key(Kind kind, String what) {
        return Secret.hash(kind + " " + what);
    }
}
