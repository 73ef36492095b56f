package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The maps last drawn. */
@Component
class ChartTable {

    /** A map, and when it was drawn. */
    record Drawn(Chart chart, Instant at) {}

    /** A map that is to be drawn anew. */
    record Due(UUID coopId, UUID inquiryId) {}

    private record Row(String body, Instant drawnAt) {}

    private final JdbcClient db;
    private final JsonMapper json;

    ChartTable(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Of all co-ops, whose turn it is. */
    List<Due> due(Instant now) {
        return db.sql("SELECT coop_id, inquiry_id FROM opinions.due(:now)").param("now", Timestamp.from(now)).query(Due.class).list();
    }

    void put(CoopId coop, InquiryId inquiry, Chart chart, byte[] places, Instant at, long tookMillis) {
        db.sql("""
                INSERT INTO opinions.chart (coop_id, inquiry_id, votes, people, drawn_at, took_ms, body, places)
                VALUES (:coop, :inquiry, :votes, :people, :at, :took, :body, :places)
                ON CONFLICT (coop_id, inquiry_id) DO UPDATE
                SET votes = :votes,
                    people = :people,
                    drawn_at = :at,
                    took_ms = :took,
                    body = :body,
                    places = :places
                """)
            .param("coop", coop.value()).param("inquiry", inquiry.value()).param("votes", chart.votes()).param("people", chart.people())
            .param("at", Timestamp.from(at)).param("took", tookMillis).param("body", json.writeValueAsString(chart))
            .param("places", places).update();
    }

    Optional<Drawn> of(CoopId coop, InquiryId inquiry) {
        return db.sql("SELECT body, drawn_at FROM opinions.chart WHERE coop_id = :coop AND inquiry_id = :inquiry")
            .param("coop", coop.value()).param("inquiry", inquiry.value()).query(Row.class).optional()
            .map(row -> new Drawn(json.readValue(row.body(), Chart.class), row.drawnAt()));
    }

    Optional<Place> place(CoopId coop, InquiryId inquiry, int participant) {
        return db.sql("""
                SELECT substring(places FROM :from FOR :bytes) FROM opinions.chart WHERE coop_id = :coop AND inquiry_id = :inquiry
                """)
            .param("coop", coop.value()).param("inquiry", inquiry.value()).param("from", participant * Place.BYTES + 1)
            .param("bytes", Place.BYTES).query(byte[].class).optional().flatMap(Place::read);
    }

    /** In the order of their numbers, from 0 on, who is nobody; empty before the first map. */
    byte[] places(CoopId coop, InquiryId inquiry) {
        return db.sql("SELECT places FROM opinions.chart WHERE coop_id = :coop AND inquiry_id = :inquiry")
            .param("coop", coop.value()).param("inquiry", inquiry.value()).query(byte[].class).optional().orElse(new byte[0]);
    }
}
