package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Picks;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who said what: open ballots by name. */
@Component
class Voices {

    static final int FIRST_ROWS = 100;
    private static final int MOST_ROWS = 100_000;

    record Voice(
            UUID id, String name, String memberClass, int votes, @Nullable Answer answer, @Nullable String picks, @Nullable String marks,
            String reason, Instant castAt) {

        Ballot ballot() {
            return Picks.ballot(answer, picks, marks);
        }

        /** What was chosen, in words: names of options, with their points or dots where they have some. */
        List<Sentence> chosen(List<Option> options, BallotKind kind) {
            return chosen(ballot(), options, kind);
        }

        static List<Sentence> chosen(Ballot ballot, List<Option> options, BallotKind kind) {
            return switch (ballot) {
                case Ballot.Answered _ -> List.of();
                case Ballot.Approved(var places) ->
                    places.stream().map(place -> Sentence.of("share.other", options.get(place - 1).name())).toList();
                case Ballot.Marked marked -> chosen(marked, options, kind);
            };
        }

        private static List<Sentence> chosen(Ballot.Marked marked, List<Option> options, BallotKind kind) {
            var places = kind == BallotKind.RANKING ? marked.placesByMark() : marked.placesByMark().reversed();
            return places.stream().filter(place -> marked.marks().get(place) > 0)
                .map(place -> Sentence.of("ballot.said." + kind, options.get(place - 1).name(), marked.marks().get(place))).toList();
        }
    }

    private static final String VOICES = """
        SELECT b.member_id AS id, coalesce(m.name, '') AS name, v.class AS member_class, v.votes, b.answer,
               array_to_string(b.picks, ',') AS picks, array_to_string(b.marks, ',') AS marks, b.reason, b.cast_at
          FROM decisions.ballot b
          JOIN decisions.voter v USING (coop_id, proposal_id, member_id)
          LEFT JOIN membership.register m USING (coop_id, member_id)
         WHERE b.coop_id = :coop AND b.proposal_id = :decision
        """;

    private static final Keyset<Voice> LIST = Keyset.of(Voice.class, Voice::id, VOICES)
        .finding("m.name ILIKE :pattern")
        .by("-cast", "cast_at", "timestamptz", Voice::castAt)
        .by("name", "name", "text", Voice::name);

    private final JdbcClient db;

    Voices(JdbcClient db) {
        this.db = db;
    }

    /** Those who gave a reason before those who did not, each the newest first. */
    List<Voice> last(CoopId coop, DecisionId decision) {
        return db.sql(VOICES + " ORDER BY b.reason = '', b.cast_at DESC, b.member_id DESC LIMIT :limit")
            .param("coop", coop.value()).param("decision", decision.value()).param("limit", FIRST_ROWS).query(Voice.class).list();
    }

    Slice<Voice> list(CoopId coop, DecisionId decision, Asked asked) {
        return LIST.read(db, asked, Map.of("coop", coop.value(), "decision", decision.value()));
    }

    List<Voice> all(CoopId coop, DecisionId decision, Asked asked) {
        return LIST.all(db, asked, Map.of("coop", coop.value(), "decision", decision.value()), MOST_ROWS);
    }
}
