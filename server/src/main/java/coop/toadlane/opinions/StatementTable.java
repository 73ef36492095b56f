package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StatementTable {

    /** What says the same as something new. */
    record Twin(Statement.Stage stage, String reason) {}

    private record Worth(int number, double priority) {}

    /** {@code :mine} is the number of whoever reads, 0 for somebody who takes no part. */
    static final String SEEN = """
        SELECT s.id, s.inquiry_id, s.number, s.text, s.stage, s.reason, s.agree, s.pass, s.disagree,
               s.agree + s.pass + s.disagree AS answered,
               s.agree * 100 / greatest(s.agree + s.pass + s.disagree, 1) AS agreed, s.spread, s.parts, v.opinion AS mine
          FROM opinions.statement s
          LEFT JOIN opinions.vote v
            ON v.coop_id = s.coop_id AND v.inquiry_id = s.inquiry_id AND v.statement = s.number AND v.participant = :mine
         WHERE s.coop_id = :coop AND s.inquiry_id = :inquiry
        """;

    private final JdbcClient db;

    StatementTable(JdbcClient db) {
        this.db = db;
    }

    void insert(
            CoopId coop, InquiryId inquiry, StatementId id, int number, int author, String text, Statement.Stage stage, double priority,
            Instant at) {
        db.sql("""
                INSERT INTO opinions.statement (coop_id, id, inquiry_id, number, author, text, folded, stage, written_at, priority)
                VALUES (:coop, :id, :inquiry, :number, :author, :text, :folded, :stage, :at, :priority)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("inquiry", inquiry.value()).param("number", number)
            .param("author", author).param("text", text).param("folded", Statement.folded(text)).param("stage", stage.name())
            .param("priority", priority).param("at", Timestamp.from(at)).update();
    }

    Optional<Twin> twin(CoopId coop, InquiryId inquiry, String text) {
        return db.sql("SELECT stage, reason FROM opinions.statement WHERE coop_id = :coop AND inquiry_id = :inquiry AND folded = :folded")
            .param("coop", coop.value()).param("inquiry", inquiry.value()).param("folded", Statement.folded(text))
            .query(Twin.class).optional();
    }

    Optional<Statement> find(CoopId coop, InquiryId inquiry, StatementId id, int mine) {
        return db.sql(SEEN + " AND s.id = :id").param("coop", coop.value()).param("inquiry", inquiry.value()).param("mine", mine)
            .param("id", id.value()).query(Statement.class).optional();
    }

    Optional<Statement> accepted(CoopId coop, InquiryId inquiry, int number, int mine) {
        return numbered(coop, inquiry, List.of(number), mine).values().stream().findFirst();
    }

    /** Accepted ones by their numbers. */
    Map<Integer, Statement> numbered(CoopId coop, InquiryId inquiry, Collection<Integer> numbers, int mine) {
        var found = new LinkedHashMap<Integer, Statement>();
        db.sql(SEEN + " AND s.stage = 'ACCEPTED' AND s.number = ANY (:numbers)").param("coop", coop.value())
            .param("inquiry", inquiry.value()).param("mine", mine).param("numbers", numbers.toArray(Integer[]::new))
            .query(Statement.class).list().forEach(statement -> found.put(statement.number(), statement));
        return found;
    }

    /** How much each accepted statement that somebody has not answered is worth asking them, by its number. */
    Map<String, Double> unanswered(CoopId coop, InquiryId inquiry, int participant) {
        var worth = new LinkedHashMap<String, Double>();
        db.sql("""
                SELECT s.number, s.priority
                  FROM opinions.statement s
                 WHERE s.coop_id = :coop AND s.inquiry_id = :inquiry AND s.stage = 'ACCEPTED'
                   AND NOT EXISTS (SELECT
                                     FROM opinions.vote v
                                    WHERE v.coop_id = s.coop_id AND v.inquiry_id = s.inquiry_id AND v.statement = s.number
                                      AND v.participant = :participant)
                 ORDER BY s.number
                """).param("coop", coop.value()).param("inquiry", inquiry.value()).param("participant", participant)
            .query(Worth.class).list().forEach(one -> worth.put(String.valueOf(one.number()), one.priority()));
        return worth;
    }

    int countBy(CoopId coop, InquiryId inquiry, int author) {
        return db.sql("SELECT count(*) FROM opinions.statement WHERE coop_id = :coop AND inquiry_id = :inquiry AND author = :author")
            .param("coop", coop.value()).param("inquiry", inquiry.value()).param("author", author).query(Integer.class).single();
    }

    int count(CoopId coop, InquiryId inquiry, Statement.Stage stage) {
        return db.sql("SELECT count(*) FROM opinions.statement WHERE coop_id = :coop AND inquiry_id = :inquiry AND stage = :stage")
            .param("coop", coop.value()).param("inquiry", inquiry.value()).param("stage", stage.name()).query(Integer.class).single();
    }

    /** The numbers of all accepted ones, rising. */
    List<Integer> accepted(CoopId coop, InquiryId inquiry) {
        return db.sql("""
                SELECT number
                  FROM opinions.statement
                 WHERE coop_id = :coop AND inquiry_id = :inquiry AND stage = 'ACCEPTED'
                 ORDER BY number
                """).param("coop", coop.value()).param("inquiry", inquiry.value()).query(Integer.class).list();
    }

    void judge(CoopId coop, StatementId id, Statement.Stage stage, String reason) {
        db.sql("UPDATE opinions.statement SET stage = :stage, reason = :reason WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("stage", stage.name()).param("reason", reason).update();
    }

    /** Writes down what was said to each when the map was drawn. */
    void tell(CoopId coop, InquiryId inquiry, List<Surveyed> all) {
        db.sql("""
                UPDATE opinions.statement s
                   SET agree = t.agree, pass = t.pass, disagree = t.disagree, spread = t.spread, priority = t.priority, parts = t.parts
                  FROM unnest(:numbers, :agree, :pass, :disagree, :spread, :priority, :parts)
                       AS t (number, agree, pass, disagree, spread, priority, parts)
                 WHERE s.coop_id = :coop AND s.inquiry_id = :inquiry AND s.number = t.number
                   AND (s.agree, s.pass, s.disagree, s.spread, s.priority, s.parts)
                       IS DISTINCT FROM (t.agree, t.pass, t.disagree, t.spread, t.priority, t.parts)
                """)
            .param("coop", coop.value()).param("inquiry", inquiry.value())
            .param("numbers", all.stream().map(Surveyed::number).toArray(Integer[]::new))
            .param("agree", all.stream().map(one -> one.whole().agree()).toArray(Integer[]::new))
            .param("pass", all.stream().map(one -> one.whole().pass()).toArray(Integer[]::new))
            .param("disagree", all.stream().map(one -> one.whole().disagree()).toArray(Integer[]::new))
            .param("spread", all.stream().map(Surveyed::spread).toArray(Integer[]::new))
            .param("priority", all.stream().map(Surveyed::priority).toArray(Double[]::new))
            .param("parts", all.stream().map(one -> Part.written(one.groups())).toArray(String[]::new)).update();
    }

    Optional<InquiryId> inquiry(CoopId coop, StatementId id) {
        return db.sql("SELECT inquiry_id FROM opinions.statement WHERE coop_id = :coop AND id = :id").param("coop", coop.value())
            .param("id", id.value()).query(UUID.class).optional().map(InquiryId::new);
    }
}
