package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A record's entries as a list, with whatever filters are set and no other, so that an index serves each. */
@Component
class EntryList {

    static final int MOST_EXPORTED = 100_000;

    record Row(UUID id, @Nullable Long number, Instant at, String body) {}

    private final JdbcClient db;
    private final ReadNames names;

    EntryList(JdbcClient db, ReadNames names) {
        this.db = db;
        this.names = names;
    }

    Slice<Row> read(CoopId coop, Wanted wanted) {
        return list(wanted).read(db, wanted.asked(), parameters(coop, wanted));
    }

    List<Row> all(CoopId coop, Wanted wanted) {
        return list(wanted).all(db, wanted.asked(), parameters(coop, wanted), MOST_EXPORTED);
    }

    /** The first part of the kinds that this record holds: which modules wrote in it. */
    List<String> areas(CoopId coop) {
        return db.sql("""
                WITH RECURSIVE found AS (
                  (SELECT area FROM record.entry WHERE coop_id = :coop ORDER BY area LIMIT 1)
                  UNION ALL
                  SELECT (SELECT e.area FROM record.entry e WHERE e.coop_id = :coop AND e.area > f.area ORDER BY e.area LIMIT 1)
                    FROM found f
                   WHERE f.area IS NOT NULL
                )
                SELECT area FROM found WHERE area IS NOT NULL
                """).param("coop", coop.value()).query(String.class).list();
    }

    private static Keyset<Row> list(Wanted wanted) {
        var query = new StringBuilder("""
            SELECT e.id, l.number, e.at, e.body
              FROM record.entry e
              LEFT JOIN record.leaf l
                ON l.coop_id = e.coop_id AND l.entry_id = e.id
             WHERE e.coop_id = :coop
            """);
        if (!wanted.kind().isEmpty()) query.append(wanted.isOneKind() ? " AND e.kind = :kind" : " AND e.area = :kind");
        if (!wanted.person().isEmpty()) query.append(" AND e.people && :people");
        if (wanted.from().isPresent()) query.append(" AND e.at >= :from");
        if (wanted.until().isPresent()) query.append(" AND e.at < :until");
        return Keyset.of(Row.class, Row::id, query.toString())
            .finding("""
                e.words ILIKE :pattern
                OR e.people && :called
                OR EXISTS (SELECT 1
                             FROM record.detail d
                            WHERE d.coop_id = e.coop_id AND d.entry_id = e.id AND d.words ILIKE :pattern)
                """)
            .by("-at", "at", "timestamptz", Row::at);
    }

    private Map<String, Object> parameters(CoopId coop, Wanted wanted) {
        var parameters = new HashMap<String, Object>();
        parameters.put("coop", coop.value());
        parameters.put("kind", wanted.kind());
        if (!wanted.person().isEmpty()) parameters.put("people", called(coop, wanted.person()));
        if (!wanted.asked().find().isEmpty()) parameters.put("called", called(coop, wanted.asked().find()));
        wanted.from().ifPresent(from -> parameters.put("from", from.atOffset(ZoneOffset.UTC)));
        wanted.until().ifPresent(until -> parameters.put("until", until.atOffset(ZoneOffset.UTC)));
        return parameters;
    }

    private UUID[] called(CoopId coop, String typed) {
        return names.called(coop, typed).toArray(UUID[]::new);
    }
}
