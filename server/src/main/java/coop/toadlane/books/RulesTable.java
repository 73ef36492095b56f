package coop.toadlane.books;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules that co-ops gave their books, each time that they did. */
@Component
class RulesTable {

    /** Rules, since when they held, and who made them: a member, or a decision of all. */
    record Made(BookRules rules, Instant since, Optional<MemberId> member, Optional<UUID> decision) {}

    private record Row(
            Openness openness, boolean isTwoPairsOfEyes, Instant since, @Nullable UUID byMember, @Nullable UUID byDecision) {

        Made made() {
            return new Made(
                new BookRules(openness, isTwoPairsOfEyes), since, Optional.ofNullable(byMember).map(MemberId::new),
                Optional.ofNullable(byDecision));
        }
    }

    private static final int MOST_SHOWN = 100;

    private final JdbcClient db;

    RulesTable(JdbcClient db) {
        this.db = db;
    }

    BookRules of(CoopId coop) {
        return last(coop, 1).stream().map(Made::rules).findFirst().orElse(BookRules.FIRST);
    }

    /** The latest first. */
    List<Made> history(CoopId coop) {
        return last(coop, MOST_SHOWN);
    }

    void write(Actor by, BookRules rules, Instant since) {
        db.sql("""
                INSERT INTO books.rules (coop_id, rules_id, openness, is_two_pairs_of_eyes, since, by_member, by_decision)
                VALUES (:coop, :id, CAST(:openness AS books.openness), :two, :since, CAST(:member AS uuid), CAST(:decision AS uuid))
                """)
            .param("coop", by.coop().value()).param("id", UuidCreator.getTimeOrderedEpoch())
            .param("openness", rules.openness().name()).param("two", rules.isTwoPairsOfEyes()).param("since", Timestamp.from(since))
            .param("member", by.member().map(MemberId::value).orElse(null))
            .param("decision", by instanceof Actor.Decision decision ? decision.id() : null).update();
    }

    private List<Made> last(CoopId coop, int most) {
        return db.sql("""
                SELECT openness, is_two_pairs_of_eyes, since, by_member, by_decision
                  FROM books.rules
                 WHERE coop_id = :coop
                 ORDER BY rules_id DESC
                 LIMIT :most
                """).param("coop", coop.value()).param("most", most).query(Row.class).stream().map(Row::made).toList();
    }
}
