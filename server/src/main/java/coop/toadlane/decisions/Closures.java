package coop.toadlane.decisions;

import coop.toadlane.ballots.Option;
import coop.toadlane.tally.Account;
import coop.toadlane.tally.ClassTally;
import coop.toadlane.tally.Counted;
import coop.toadlane.tally.Proxy;
import coop.toadlane.tally.Ruling;
import coop.toadlane.tally.Tally;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How decisions were counted. */
@Component
class Closures {

    private record Row(
            Ruling verdict, int tookPart, int agree, int abstain, int against, int blocked, @Nullable String account, String classes,
            String proxies) {}

    private final JdbcClient db;
    private final JsonMapper json;

    Closures(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(Proposal proposal, Counted counted) {
        var tally = counted.tally();
        db.sql("""
                INSERT INTO decisions.closure (coop_id, proposal_id, verdict, took_part, agree, abstain, against, blocked, account,
                                               classes, proxies)
                VALUES (:coop, :decision, :verdict, :tookPart, :agree, :abstain, :against, :blocked, CAST(:account AS jsonb),
                        CAST(:classes AS jsonb), CAST(:proxies AS jsonb))
                """)
            .param("coop", proposal.coop().value()).param("decision", proposal.id().value()).param("verdict", tally.ruling().name())
            .param("tookPart", tally.tookPart()).param("agree", tally.agree()).param("abstain", tally.abstain())
            .param("against", tally.against()).param("blocked", tally.blocked())
            .param("account", counted.account().map(json::writeValueAsString).orElse(null))
            .param("classes", json.writeValueAsString(counted.classes())).param("proxies", json.writeValueAsString(counted.proxies()))
            .update();
    }

    Optional<Counted> of(Proposal proposal, List<Option> options) {
        return db.sql("""
                SELECT verdict, took_part, agree, abstain, against, blocked, account, classes, proxies
                  FROM decisions.closure
                 WHERE coop_id = :coop AND proposal_id = :decision
                """).param("coop", proposal.coop().value()).param("decision", proposal.id().value())
            .query(Row.class).optional().map(row -> new Counted(
                tally(proposal, options, row), account(row), options, List.of(json.readValue(row.classes(), ClassTally[].class)),
                List.of(json.readValue(row.proxies(), Proxy[].class))));
    }

    private Optional<Account> account(Row row) {
        return Optional.ofNullable(row.account()).map(kept -> json.readValue(kept, Account.class));
    }

    private static Tally tally(Proposal proposal, List<Option> options, Row row) {
        var votes = proposal.way().isByRule()
            ? options.stream().map(Option::votes).filter(Objects::nonNull).toList() : List.<Integer>of();
        return new Tally(
            proposal.voters(), row.tookPart(), row.agree(), row.abstain(), row.against(), row.blocked(),
            Tally.needed(proposal.rule().quorum(), proposal.voters()), votes, row.verdict());
    }
}
