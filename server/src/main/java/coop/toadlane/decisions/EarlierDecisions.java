package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Option;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions that a newer one changes; in a form they are named {@code decision:ID}. */
@Component
class EarlierDecisions implements Origins {

    private static final String NAME = "decision:";

    private final Proposals proposals;
    private final Options options;
    private final Headlines headlines;
    private final Reviews reviews;
    private final ReviewDays days;
    private final JdbcClient db;

    EarlierDecisions(
            Proposals proposals, Options options, Headlines headlines, Reviews reviews, ReviewDays days, JdbcClient db) {
        this.proposals = proposals;
        this.options = options;
        this.headlines = headlines;
        this.reviews = reviews;
        this.days = days;
        this.db = db;
    }

    static String origin(DecisionId decision) {
        return NAME + decision;
    }

    @Override
    public void opened(Actor.Member author, DecisionId decision, String origin) {
        read(author.coop(), origin).ifPresent(earlier -> db.sql("""
                INSERT INTO decisions.successor (coop_id, proposal_id, earlier_id)
                VALUES (:coop, :decision, :earlier)
                """)
            .param("coop", author.coop().value()).param("decision", decision.value()).param("earlier", earlier.id().value()).update());
    }

    @Override
    public Optional<Origin> of(CoopId coop, DecisionId decision) {
        return db.sql("SELECT earlier_id FROM decisions.successor WHERE coop_id = :coop AND proposal_id = :decision")
            .param("coop", coop.value()).param("decision", decision.value()).query(UUID.class).optional()
            .map(earlier -> proposals.read(coop, new DecisionId(earlier)))
            .map(earlier -> new Origin(Sentence.of("review.origin", earlier.title()), earlier.id().path()));
    }

    /** What the form of a decision that changes this one begins with; nothing where the origin names none. */
    Map<String, String> fields(CoopId coop, String origin) {
        return read(coop, origin).map(earlier -> {
            var choices = options.of(coop, earlier.id());
            var ask = earlier.kind() == BallotKind.APPROVAL ? "options" : earlier.kind().name().toLowerCase(Locale.ROOT);
            return Map.of(
                "title", earlier.title(), "text", earlier.text(), "matter", earlier.matter(), "ask", choices.isEmpty() ? "question" : ask,
                "method", earlier.way().method() == null ? "" : earlier.way().method().name(),
                "options", choices.stream().map(Option::name).collect(Collectors.joining("\n")));
        }).orElse(Map.of());
    }

    Again again(Proposal proposal, Instant now) {
        var day = days.of(proposal.coop(), proposal.id()).orElse(null);
        var isDue = day != null && !day.isAfter(days.today(proposal.coop(), now));
        return new Again(
            day, isDue, reviews.of(proposal.coop(), proposal.id()), headlines.of(proposal.coop(), newer(proposal)));
    }

    private List<DecisionId> newer(Proposal proposal) {
        return db.sql("SELECT proposal_id FROM decisions.successor WHERE coop_id = :coop AND earlier_id = :decision LIMIT 50")
            .param("coop", proposal.coop().value()).param("decision", proposal.id().value()).query(UUID.class).list().stream()
            .map(DecisionId::new).toList();
    }

    private Optional<Proposal> read(CoopId coop, String origin) {
        if (!origin.startsWith(NAME)) return Optional.empty();
        try {
            return proposals.find(coop, new DecisionId(UUID.fromString(origin.substring(NAME.length()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
