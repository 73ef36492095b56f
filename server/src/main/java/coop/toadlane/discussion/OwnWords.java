package coop.toadlane.discussion;

import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.Places;
import coop.toadlane.membership.Places.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person said in every co-op. Erased, their comments are empty and without files, answers to them stay; their reactions go. */
@Component
@Order(2)
class OwnWords implements PersonalData {

    record Said(UUID coop, String about, String text, Instant at, List<Kept> files) {}

    /** A file that came with it: where it can be fetched, below the co-op's own path, and the hash of what it holds. */
    record Kept(String name, String path, String kind, int size, String sha256) {}

    private record Row(UUID id, UUID coop, String about, String text, Instant at) {}

    private record KeptRow(UUID commentId, UUID conversationId, UUID id, String name, String kind, int size, String sha256) {

        Kept kept() {
            return new Kept(name, "/conversations/" + conversationId + "/files/" + id, kind, size, sha256);
        }
    }

    private static final String ERASED = "—";

    private static final String FILES = """
        SELECT a.id
          FROM discussion.attachment a
          JOIN discussion.comment c ON c.coop_id = a.coop_id AND c.id = a.comment_id
         WHERE c.coop_id = :coop AND c.author = :member
        """;

    private final JdbcClient db;
    private final Places places;

    OwnWords(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "discussion";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::said);
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, mine -> erase(mine));
    }

    private List<Said> said(Place mine) {
        var files = files(mine);
        return db.sql("""
                SELECT c.id, c.coop_id AS coop, t.title AS about, c.text, c.written_at AS at
                  FROM discussion.comment c
                  JOIN discussion.conversation t ON t.coop_id = c.coop_id AND t.id = c.conversation_id
                 WHERE c.coop_id = :coop AND c.author = :member
                 ORDER BY c.written_at
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Row.class).list().stream()
            .map(row -> new Said(row.coop(), row.about(), row.text(), row.at(), files.getOrDefault(row.id(), List.of()))).toList();
    }

    private Map<UUID, List<Kept>> files(Place mine) {
        return db.sql("""
                SELECT a.comment_id, a.conversation_id, a.id, a.name, a.kind, a.size, encode(a.sha256, 'hex') AS sha256
                  FROM discussion.attachment a
                  JOIN discussion.comment c ON c.coop_id = a.coop_id AND c.id = a.comment_id
                 WHERE c.coop_id = :coop AND c.author = :member
                 ORDER BY a.id
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(KeptRow.class).list().stream()
            .collect(Collectors.groupingBy(KeptRow::commentId, Collectors.mapping(KeptRow::kept, Collectors.toList())));
    }

    private void erase(Place mine) {
        change(mine, "DELETE FROM discussion.reaction WHERE coop_id = :coop AND member_id = :member");
        change(mine, "DELETE FROM discussion.follower WHERE coop_id = :coop AND member_id = :member");
        change(mine, "DELETE FROM discussion.attachment_content WHERE coop_id = :coop AND attachment_id IN (%s)".formatted(FILES));
        change(mine, "DELETE FROM discussion.attachment WHERE coop_id = :coop AND id IN (%s)".formatted(FILES));
        change(mine, """
            UPDATE discussion.earlier_comment
               SET text = '%s'
             WHERE coop_id = :coop
               AND comment_id IN (SELECT id FROM discussion.comment WHERE coop_id = :coop AND author = :member)
            """.formatted(ERASED));
        change(mine, "UPDATE discussion.comment SET text = '%s' WHERE coop_id = :coop AND author = :member".formatted(ERASED));
    }

    private void change(Place mine, String change) {
        db.sql(change).param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }
}
