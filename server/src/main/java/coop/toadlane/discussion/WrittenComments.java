package coop.toadlane.discussion;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments by who wrote them. */
@Component
class WrittenComments {

    private static final int MOST_ROWS = 100_000;

    private static final Keyset<WrittenComment> LIST = Keyset.of(WrittenComment.class, WrittenComment::id, """
            SELECT c.id, t.title, t.path AS about, left(c.text, 200) AS text, c.written_at
              FROM discussion.comment c
              JOIN discussion.conversation t ON t.coop_id = c.coop_id AND t.id = c.conversation_id
             WHERE c.coop_id = :coop AND c.author = :author
            """)
        .finding("c.text ILIKE :pattern OR t.title ILIKE :pattern")
        .by("-written", "written_at", "timestamptz", WrittenComment::writtenAt);

    private final JdbcClient db;

    WrittenComments(JdbcClient db) {
        this.db = db;
    }

    Slice<WrittenComment> list(CoopId coop, MemberId author, Asked asked) {
        return LIST.read(db, asked, Map.of("coop", coop.value(), "author", author.value()));
    }

    List<WrittenComment> all(CoopId coop, MemberId author, Asked asked) {
        return LIST.all(db, asked, Map.of("coop", coop.value(), "author", author.value()), MOST_ROWS);
    }

    int count(CoopId coop, MemberId author) {
        return db.sql("SELECT count(*) FROM discussion.comment WHERE coop_id = :coop AND author = :author")
            .param("coop", coop.value()).param("author", author.value()).query(Integer.class).single();
    }
}
