package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Way;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Membership;
import coop.toadlane.record.RecordBook;
import coop.toadlane.tally.Counted;
import coop.toadlane.tally.Ruling;
import coop.toadlane.tally.Tally;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in participatory budgets that were voted on elsewhere, with every ballot and without its voter's name. */
@Component
@Transactional
class Budgets {

    private static final int AT_ONCE = 10_000;

    private final Proposals proposals;
    private final Options options;
    private final Closures closures;
    private final Membership membership;
    private final Discussions discussions;
    private final RecordBook record;
    private final Happened happened;
    private final JdbcClient db;

    Budgets(
            Proposals proposals, Options options, Closures closures, Membership membership,
            Discussions discussions, RecordBook record, Happened happened,
            JdbcClient db) {
        this.proposals = proposals;
        this.options = options;
        this.closures = closures;
        this.membership = membership;
        this.discussions = discussions;
        this.record = record;
        this.happened = happened;
        this.db = db;
    }

    DecisionId bringIn(Actor.Member author, BroughtIn file, Instant now) {
        author.must(Decisions.PROPOSE);
        var coop = author.coop();
        var voters = file.ballots().size();
        var proposal = new Proposal(
            coop, DecisionId.next(), author.membership(), file.title(), "", Bylaws.SPENDING,
            Way.within(file.budget(), Method.GREEDY, Openness.OPEN),
            membership.bylaws(coop).rule(Bylaws.SPENDING), file.funded() > 0 ? Stage.PASSED : Stage.REJECTED, now, now, now, voters);
        proposals.insert(proposal);
        discussions.begin(coop, proposal.id().conversation(), proposal.id().path(), file.title(), author.membership());
        options.insert(coop, proposal.id(), file.projects());
        for (var from = 0; from < voters; from += AT_ONCE)
            insert(coop, proposal.id(), from, file.ballots().subList(from, Math.min(voters, from + AT_ONCE)));
        var ruling = file.funded() > 0 ? Ruling.PASSED : Ruling.NOBODY_AGREED;
        closures.insert(proposal, Counted.byRule(new Tally(voters, voters, 0, 0, 0, 0, 0, List.of(), ruling), List.of()));
        record.append(author, happened.to(proposal, "budget-brought-in")
            .fact("ballots", voters).fact("projects", file.projects().size()).fact("funded", file.funded()));
        return proposal.id();
    }

    private void insert(CoopId coop, DecisionId decision, int from, List<String> ballots) {
        db.sql("""
                INSERT INTO decisions.imported_ballot (coop_id, proposal_id, place, picks)
                SELECT :coop, :decision, :from + place, CAST(string_to_array(picks, ',') AS smallint[])
                  FROM unnest(:ballots) WITH ORDINALITY AS brought (picks, place)
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("from", from)
            .param("ballots", ballots.toArray(String[]::new)).update();
    }
}
