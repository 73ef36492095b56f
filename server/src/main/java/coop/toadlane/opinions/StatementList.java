package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements in lists. What waits is seen by whoever wrote it or looks after decisions. */
@Component
class StatementList {

    private static final Keyset<Statement> LIST = Keyset.of(Statement.class, Statement::id, StatementTable.SEEN + """
            AND s.stage = :chosen AND (s.stage <> 'WAITING' OR :facilitates OR s.author = :mine)
            """)
        .finding("s.text ILIKE :pattern")
        .filtering("said", "(v.opinion IS NULL) = (:said = 'no')")
        .by("number", "number", "integer", Statement::number)
        .by("-answered", "answered", "integer", Statement::answered)
        .by("-agreed", "agreed", "integer", Statement::agreed)
        .by("-spread", "spread", "integer", Statement::spread);

    private final JdbcClient db;

    StatementList(JdbcClient db) {
        this.db = db;
    }

    Slice<Statement> list(CoopId coop, InquiryId inquiry, Asked asked, int mine, boolean facilitates) {
        return LIST.read(db, asked, parameters(coop, inquiry, asked, mine, facilitates));
    }

    List<Statement> all(CoopId coop, InquiryId inquiry, Asked asked, int mine, boolean facilitates) {
        return LIST.all(db, asked, parameters(coop, inquiry, asked, mine, facilitates), Statements.MOST);
    }

    private static Map<String, Object> parameters(CoopId coop, InquiryId inquiry, Asked asked, int mine, boolean facilitates) {
        return Map.of(
            "coop", coop.value(), "inquiry", inquiry.value(), "chosen", StatementsPage.stage(asked.filter("stage")).name(),
            "mine", mine, "facilitates", facilitates);
    }
}
