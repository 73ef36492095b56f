package coop.toadlane.topics;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PollTable {

    static final int MOST_IN_A_TOPIC = 20;
    private static final int NAMES = 60;

    private record OptionRow(
            UUID pollId, int place, String label, @Nullable Instant startsAt, int yes, int ifNeedBe, int no, @Nullable String names) {

        Poll.Option option(boolean best) {
            return new Poll.Option(
                place, label, startsAt, yes, ifNeedBe, no, names == null ? List.of() : names.lines().toList(), best);
        }
    }

    private record Mine(UUID pollId, int place, PollAnswer answer) {}

    private record Answered(UUID pollId, int members) {}

    private static final String POLLS = """
        SELECT p.id, p.topic_id, p.author, coalesce(m.name, '') AS name, p.kind, p.question, p.opened_at, p.closed_at
          FROM topics.poll p
          LEFT JOIN membership.register m ON m.coop_id = p.coop_id AND m.member_id = p.author
         WHERE p.coop_id = :coop
        """;

    private final JdbcClient db;

    PollTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, PollId id, TopicId topic, MemberId author, PollDraft draft, Instant at) {
        db.sql("""
                INSERT INTO topics.poll (coop_id, id, topic_id, author, kind, question, opened_at)
                VALUES (:coop, :id, :topic, :author, :kind, :question, :at)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("topic", topic.value()).param("author", author.value())
            .param("kind", draft.kind().name()).param("question", draft.question()).param("at", Timestamp.from(at)).update();
    }

    void insertOption(CoopId coop, PollId poll, int place, String label, @Nullable Instant startsAt) {
        db.sql("""
                INSERT INTO topics.poll_option (coop_id, poll_id, place, label, starts_at)
                VALUES (:coop, :poll, :place, :label, :startsAt)
                """)
            .param("coop", coop.value()).param("poll", poll.value()).param("place", place).param("label", label)
            .param("startsAt", startsAt == null ? null : Timestamp.from(startsAt)).update();
    }

    /** Held until the transaction ends, so that no answer slips in behind a closing. */
    Optional<Poll.Row> take(CoopId coop, TopicId topic, PollId id) {
        return db.sql(POLLS + " AND p.topic_id = :topic AND p.id = :id FOR UPDATE OF p").param("coop", coop.value())
            .param("topic", topic.value()).param("id", id.value()).query(Poll.Row.class).optional();
    }

    int count(CoopId coop, TopicId topic) {
        return db.sql("SELECT count(*) FROM topics.poll WHERE coop_id = :coop AND topic_id = :topic")
            .param("coop", coop.value()).param("topic", topic.value()).query(Integer.class).single();
    }

    List<Integer> places(CoopId coop, PollId poll) {
        return db.sql("SELECT place FROM topics.poll_option WHERE coop_id = :coop AND poll_id = :poll")
            .param("coop", coop.value()).param("poll", poll.value()).query(Integer.class).list();
    }

    void answer(CoopId coop, PollId poll, MemberId member, Map<Integer, PollAnswer> answers, Instant at) {
        takeBack(coop, poll, member);
        answers.forEach((place, answer) -> db.sql("""
                INSERT INTO topics.poll_answer (coop_id, poll_id, member_id, place, answer, at)
                VALUES (:coop, :poll, :member, :place, :answer, :at)
                """)
            .param("coop", coop.value()).param("poll", poll.value()).param("member", member.value()).param("place", place)
            .param("answer", answer.name()).param("at", Timestamp.from(at)).update());
    }

    boolean takeBack(CoopId coop, PollId poll, MemberId member) {
        return db.sql("DELETE FROM topics.poll_answer WHERE coop_id = :coop AND poll_id = :poll AND member_id = :member")
            .param("coop", coop.value()).param("poll", poll.value()).param("member", member.value()).update() > 0;
    }

    void close(CoopId coop, PollId poll, Instant at) {
        db.sql("UPDATE topics.poll SET closed_at = :at WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", poll.value()).param("at", Timestamp.from(at)).update();
    }

    /** Of one topic, the latest first. */
    List<Poll> of(CoopId coop, TopicId topic, MemberId reader) {
        var rows = db.sql(POLLS + " AND p.topic_id = :topic ORDER BY p.id DESC LIMIT :most").param("coop", coop.value())
            .param("topic", topic.value()).param("most", MOST_IN_A_TOPIC).query(Poll.Row.class).list();
        if (rows.isEmpty()) return List.of();
        var ids = rows.stream().map(Poll.Row::id).toArray(UUID[]::new);
        var options = options(coop, ids).stream().collect(Collectors.groupingBy(OptionRow::pollId));
        var mine = mine(coop, ids, reader).stream().collect(
            Collectors.groupingBy(Mine::pollId, Collectors.toMap(Mine::place, Mine::answer)));
        var answered = answered(coop, ids);
        return rows.stream().map(row -> new Poll(
            row, whole(row.kind(), options.getOrDefault(row.id(), List.of())), answered.getOrDefault(row.id(), 0),
            mine.getOrDefault(row.id(), Map.of()))).toList();
    }

    private static List<Poll.Option> whole(PollKind kind, List<OptionRow> rows) {
        var options = rows.stream().map(row -> row.option(false)).toList();
        var best = options.stream().max(Poll.SUITS).filter(option -> kind == PollKind.TIME && option.can() > 0);
        return rows.stream().map(row -> row.option(best.filter(top -> Poll.SUITS.compare(top, row.option(false)) == 0).isPresent()))
            .toList();
    }

    private List<OptionRow> options(CoopId coop, UUID[] polls) {
        return db.sql("""
                SELECT o.poll_id, o.place, o.label, o.starts_at,
                       count(*) FILTER (WHERE a.answer = 'YES') AS yes,
                       count(*) FILTER (WHERE a.answer = 'IF_NEED_BE') AS if_need_be,
                       count(*) FILTER (WHERE a.answer = 'NO') AS no,
                       array_to_string((array_agg(m.name ORDER BY a.at) FILTER (WHERE a.answer <> 'NO'))[1 : %d], E'\\n') AS names
                  FROM topics.poll_option o
                  LEFT JOIN topics.poll_answer a ON a.coop_id = o.coop_id AND a.poll_id = o.poll_id AND a.place = o.place
                  LEFT JOIN membership.register m ON m.coop_id = a.coop_id AND m.member_id = a.member_id
                 WHERE o.coop_id = :coop AND o.poll_id = ANY (:polls)
                 GROUP BY o.poll_id, o.place, o.label, o.starts_at
                 ORDER BY o.poll_id, o.place
                """.formatted(NAMES)).param("coop", coop.value()).param("polls", polls).query(OptionRow.class).list();
    }

    private List<Mine> mine(CoopId coop, UUID[] polls, MemberId reader) {
        return db.sql("""
                SELECT poll_id, place, answer
                  FROM topics.poll_answer
                 WHERE coop_id = :coop AND poll_id = ANY (:polls) AND member_id = :reader
                """).param("coop", coop.value()).param("polls", polls).param("reader", reader.value()).query(Mine.class).list();
    }

    private Map<UUID, Integer> answered(CoopId coop, UUID[] polls) {
        return db.sql("""
                SELECT poll_id, count(DISTINCT member_id) AS members
                  FROM topics.poll_answer
                 WHERE coop_id = :coop AND poll_id = ANY (:polls)
                 GROUP BY poll_id
                """).param("coop", coop.value()).param("polls", polls).query(Answered.class).list().stream()
            .collect(Collectors.toMap(Answered::pollId, Answered::members));
    }
}
