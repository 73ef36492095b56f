package coop.toadlane.discussion;

import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.Places;
import coop.toadlane.membership.Places.Place;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person said in every co-op, and their files. Erased, files and reactions are gone, comments are empty, answers to them stay. */
@Component
@Order(2)
class OwnWords implements PersonalData {

    record Own(List<Said> comments, List<Kept> files) {}

    record Said(UUID coop, UUID comment, String about, String text, Instant at) {}

    /** A file beside a comment or beside what it is about: where it can be fetched, below the co-op's own path, and its hash. */
    record Kept(UUID coop, String about, @Nullable UUID comment, String name, String path, String kind, int size, String sha256) {}

    private static final String ERASED = "—";

    private static final String FILES = """
        SELECT id
          FROM discussion.attachment
         WHERE coop_id = :coop AND author = :member
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
        return new Own(places.gather(person, this::said), places.gather(person, this::files));
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, mine -> erase(mine));
    }

    private List<Said> said(Place mine) {
        return db.sql("""
                SELECT c.coop_id AS coop, c.id AS comment, t.title AS about, c.text, c.written_at AS at
                  FROM discussion.comment c
                  JOIN discussion.conversation t ON t.coop_id = c.coop_id AND t.id = c.conversation_id
                 WHERE c.coop_id = :coop AND c.author = :member
                 ORDER BY c.written_at
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Said.class).list();
    }

    private List<Kept> files(Place mine) {
        return db.sql("""
                SELECT a.coop_id AS coop, t.title AS about, a.comment_id AS comment, a.name,
                       '/conversations/' || a.conversation_id || '/files/' || a.id AS path,
                       a.kind, a.size, encode(a.sha256, 'hex') AS sha256
                  FROM discussion.attachment a
                  JOIN discussion.conversation t ON t.coop_id = a.coop_id AND t.id = a.conversation_id
                 WHERE a.coop_id = :coop AND a.author = :member
                 ORDER BY a.id
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Kept.class).list();
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
