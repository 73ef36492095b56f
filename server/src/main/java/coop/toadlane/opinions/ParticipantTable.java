package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part under which number. */
@Component
class ParticipantTable {

    private final JdbcClient db;

    ParticipantTable(JdbcClient db) {
        this.db = db;
    }

    Optional<Integer> number(InquiryId inquiry, Participant who) {
        return switch (who) {
            case Participant.OfMembers(var member) -> db.sql("""
                    SELECT number FROM opinions.participant WHERE coop_id = :coop AND inquiry_id = :inquiry AND member_id = :member
                    """)
                .param("coop", member.coop().value()).param("inquiry", inquiry.value()).param("member", member.membership().value())
                .query(Integer.class).optional();
            case Participant.Visitor visitor -> db.sql("""
                    SELECT number FROM opinions.participant WHERE coop_id = :coop AND inquiry_id = :inquiry AND key = :key
                    """)
                .param("coop", visitor.coop().value()).param("inquiry", inquiry.value()).param("key", visitor.hash(inquiry))
                .query(Integer.class).optional();
        };
    }

    void insert(InquiryId inquiry, int number, Participant who) {
        switch (who) {
            case Participant.OfMembers(var member) -> insert(member.coop(), inquiry, number, member.membership().value(), null);
            case Participant.Visitor visitor -> insert(visitor.coop(), inquiry, number, null, visitor.hash(inquiry));
        }
    }

    private void insert(CoopId coop, InquiryId inquiry, int number, @Nullable UUID member, byte @Nullable [] key) {
        db.sql("""
                INSERT INTO opinions.participant (coop_id, inquiry_id, number, member_id, key)
                VALUES (:coop, :inquiry, :number, CAST(:member AS uuid), CAST(:key AS bytea))
                """)
            .param("coop", coop.value()).param("inquiry", inquiry.value()).param("number", number).param("member", member)
            .param("key", key).update();
    }
}
