package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ballots.Openness;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Drafts;
import coop.toadlane.membership.Electors;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.VoteFormula;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.tally.Tally;
import coop.toadlane.urn.Urn;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a question to the members: from now on its text, its rule, its voters and its deadline stand. */
@Component
@Transactional
class Opening {

    private final Drafts drafts;
    private final Membership membership;
    private final Coops coops;
    private final Proposals proposals;
    private final Options options;
    private final Voters voters;
    private final Electors electors;
    private final PlannedActs acts;
    private final Errands errands;
    private final Discussions discussions;
    private final RecordBook record;
    private final Happened happened;
    private final Urn urn;

    Opening(
            Drafts drafts, Membership membership, Coops coops, Proposals proposals, Options options, Voters voters, Electors electors,
            PlannedActs acts, Errands errands, Discussions discussions, RecordBook record, Happened happened, Urn urn) {
        this.drafts = drafts;
        this.membership = membership;
        this.coops = coops;
        this.proposals = proposals;
        this.options = options;
        this.voters = voters;
        this.electors = electors;
        this.acts = acts;
        this.errands = errands;
        this.discussions = discussions;
        this.record = record;
        this.happened = happened;
        this.urn = urn;
    }

    Proposed open(Actor.Member author, Draft draft, Instant now) {
        author.must(Decisions.PROPOSE);
        var problems = drafts.problems(author.coop(), draft);
        if (!problems.isEmpty()) return new Proposed.Refused(problems);
        return open(author, proposal(author.coop(), author.membership(), draft, now, now), draft);
    }

    /** What a round agreed on is opened by whoever led the round. */
    Proposed open(Actor.Member by, Settlement settlement, Instant now) {
        var draft = settlement.draft();
        var problems = drafts.problems(by.coop(), draft);
        if (!problems.isEmpty()) return new Proposed.Refused(problems);
        var needed = Tally.needed(drafts.rule(by.coop(), draft).quorum(), membership.voters(by.coop()).size());
        var from = settlement.consents().size() < needed ? now : settlement.toldAt();
        return open(by, proposal(by.coop(), settlement.author(), draft, from, now), draft);
    }

    private Proposed open(Actor.Member author, Proposal proposal, Draft draft) {
        return switch (votes(proposal)) {
            case VoteFormula.Reckoned.Refused(var why) -> new Proposed.Refused(Map.of("matter", why));
            case VoteFormula.Reckoned.Votes(var reckoned) -> open(author, draft, proposal, reckoned);
        };
    }

    /** What the rule's formula comes to for each member today; nothing where it has none. */
    private VoteFormula.Reckoned votes(Proposal proposal) {
        var formula = proposal.rule().formula();
        if (formula == null) return new VoteFormula.Reckoned.Votes(Map.of());
        var today = proposal.openedAt().atZone(coops.of(proposal.coop()).zone()).toLocalDate();
        return VoteFormula.reckon(formula, electors.of(proposal.coop(), today));
    }

    private Proposed open(Actor.Member author, Draft draft, Proposal proposal, Map<UUID, Integer> votes) {
        proposals.insert(proposal);
        options.insert(proposal.coop(), proposal.id(), drafts.options(proposal.coop(), draft));
        proposals.enrolled(proposal.coop(), proposal.id(), voters.enrol(proposal, votes));
        acts.insert(proposal.coop(), proposal.id(), draft.acts());
        discussions.begin(proposal.coop(), proposal.id().conversation(), proposal.id().path(), proposal.title(), proposal.author());
        errands.add(proposal.coop(), proposal.id(), Errands.Kind.TELL, proposal.openedAt());
        errands.plan(proposal.coop(), proposal.id(), proposal.openedAt(), proposal.closesAt());
        record.append(author, box(proposal, happened.to(proposal, "opened"))
            .fact("kind", proposal.kind().name()).fact("matter", proposal.matter()).fact("closes", proposal.closesAt())
            .fact("method", proposal.way().method() == null ? "" : proposal.way().method().name()));
        return new Proposed.Opened(proposal.id());
    }

    /** The key of a secret box is recorded before anybody votes, so that nobody can exchange it. */
    private Entry box(Proposal proposal, Entry opened) {
        return proposal.way().openness() == Openness.SECRET
            ? opened.fact("key", urn.setUp(proposal.coop(), proposal.id().value()).fingerprint()) : opened;
    }

    private Proposal proposal(CoopId coop, MemberId author, Draft draft, Instant from, Instant now) {
        var rule = drafts.rule(coop, draft);
        var days = from.atZone(coops.of(coop).zone()).plusDays(drafts.days(coop, draft)).toInstant();
        var closesAt = days.isAfter(now) ? days : now;
        return new Proposal(
            coop, DecisionId.next(), author, draft.title(), draft.text(), drafts.matter(draft),
            drafts.way(coop, draft), rule, Stage.OPEN, now, closesAt, null, 0);
    }
}
