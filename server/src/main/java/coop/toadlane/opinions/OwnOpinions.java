package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.Places;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person asked, wrote and answered, in every co-op. Erased, answers go, and what they wrote stays without them. */
@Component
@Order(3)
class OwnOpinions implements PersonalData {

    record Told(UUID coop, String kind, UUID inquiry, String text, String said, Instant at) {}

    private record Part(UUID inquiryId, int number) {}

    private final JdbcClient db;
    private final InquiryTable inquiries;
    private final VoteTable votes;
    private final Places places;

    OwnOpinions(JdbcClient db, InquiryTable inquiries, VoteTable votes, Places places) {
        this.db = db;
        this.inquiries = inquiries;
        this.votes = votes;
        this.places = places;
    }

    @Override
    public String name() {
        return "opinions";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::told);
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, this::forget);
    }

    private List<Told> told(Places.Place mine) {
        return db.sql("""
                SELECT coop_id AS coop, 'asked' AS kind, id AS inquiry, question AS text, '' AS said, opened_at AS at
                  FROM opinions.inquiry
                 WHERE coop_id = :coop AND author = :member
                UNION ALL
                SELECT s.coop_id, 'wrote', s.inquiry_id, s.text, s.stage, s.written_at
                  FROM opinions.statement s
                  JOIN opinions.participant p ON p.coop_id = s.coop_id AND p.inquiry_id = s.inquiry_id AND p.number = s.author
                 WHERE s.coop_id = :coop AND p.member_id = :member
                UNION ALL
                SELECT v.coop_id, 'answered', v.inquiry_id, s.text,
                       CASE v.opinion WHEN 1 THEN 'AGREE' WHEN 0 THEN 'PASS' ELSE 'DISAGREE' END, v.at
                  FROM opinions.vote v
                  JOIN opinions.participant p ON p.coop_id = v.coop_id AND p.inquiry_id = v.inquiry_id AND p.number = v.participant
                  JOIN opinions.statement s ON s.coop_id = v.coop_id AND s.inquiry_id = v.inquiry_id AND s.number = v.statement
                 WHERE v.coop_id = :coop AND p.member_id = :member
                 ORDER BY at
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Told.class).list();
    }

    private void forget(Places.Place mine) {
        var coop = new CoopId(mine.coopId());
        for (var part : parts(mine)) {
            inquiries.hold(coop, new InquiryId(part.inquiryId()));
            votes.withdraw(coop, new InquiryId(part.inquiryId()), part.number());
            votes.stir(coop, new InquiryId(part.inquiryId()));
        }
        db.sql("UPDATE opinions.participant SET member_id = NULL WHERE coop_id = :coop AND member_id = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }

    private List<Part> parts(Places.Place mine) {
        return db.sql("SELECT inquiry_id, number FROM opinions.participant WHERE coop_id = :coop AND member_id = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).query(Part.class).list();
    }
}
