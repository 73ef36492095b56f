package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Directory;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers all that the page of one decision shows to one reader. */
@Component
class DecisionPages {

    /** What somebody typed into one of the page's forms that was refused, and why. */
    record Typed(Optional<Vote> vote, String comment, Map<String, Sentence> errors) {

        static final Typed NOTHING = new Typed(Optional.empty(), "", Map.of());
    }

    private static final Vote NOTHING_SAID = new Vote(null, List.of(), "");

    private final Proposals proposals;
    private final Options options;
    private final Voting voting;
    private final Ballots ballots;
    private final Voices voices;
    private final Count count;
    private final Closures closures;
    private final PlannedActs planned;
    private final Acts acts;
    private final Comments comments;
    private final Outcomes outcomes;
    private final Directory directory;
    private final Clock clock;

    DecisionPages(
            Proposals proposals, Options options, Voting voting, Ballots ballots, Voices voices, Count count, Closures closures,
            PlannedActs planned, Acts acts, Comments comments, Outcomes outcomes, Directory directory, Clock clock) {
        this.proposals = proposals;
        this.options = options;
        this.voting = voting;
        this.ballots = ballots;
        this.voices = voices;
        this.count = count;
        this.closures = closures;
        this.planned = planned;
        this.acts = acts;
        this.comments = comments;
        this.outcomes = outcomes;
        this.directory = directory;
        this.clock = clock;
    }

    DecisionPage page(Actor.Member reader, DecisionId id, Optional<UUID> commentsBefore, Typed typed) {
        var now = clock.instant();
        var proposal = proposals.read(reader.coop(), id);
        var choices = options.of(reader.coop(), id);
        var counted = closures.of(proposal, choices);
        var tally = counted.orElseGet(() -> count.of(proposal, choices));
        var outcome = outcomes.last(reader.coop(), id);
        var budget = budget(proposal, choices);
        return new DecisionPage(
            id, proposal.title(), proposal.text(), name(proposal), proposal.matter(), proposal.kind(), proposal.stage(),
            proposal.openedAt(), proposal.closesAt(), proposal.closedAt(), when(proposal, now), rule(proposal), tally, choices,
            budget.orElse(null), mine(reader, proposal, typed, now), voices.last(reader.coop(), id), acts(proposal),
            outcome.map(Outcomes.Outcome::text).orElse(null), outcome.map(Outcomes.Outcome::name).orElse(null),
            thread(proposal, commentsBefore, typed.comment()), story(proposal, tally, choices, budget, counted.isPresent()),
            Closing.leads(proposal, reader), typed.errors());
    }

    static List<Sentence> rule(Proposal proposal) {
        return proposal.kind() == BallotKind.BUDGET
            ? List.of(Sentence.of("decisions.rule.budget"))
            : proposal.kind().ruled(proposal.rule()).inWords();
    }

    private static Sentence when(Proposal proposal, Instant now) {
        return When.of(proposal.stage(), proposal.closesAt(), Optional.ofNullable(proposal.closedAt()).orElse(now), now);
    }

    private String name(Proposal proposal) {
        return Optional.ofNullable(directory.of(proposal.coop(), List.of(proposal.author())).get(proposal.author()))
            .map(Directory.Listing::name).orElse("");
    }

    private DecisionPage.Mine mine(Actor.Member reader, Proposal proposal, Typed typed, Instant now) {
        var cast = ballots.of(reader.coop(), proposal.id(), reader.membership());
        var whyNot = voting.whyNot(proposal, reader.membership(), now).map(Voted.Refusal::sentence).orElse(null);
        return new DecisionPage.Mine(whyNot, cast.isPresent(), typed.vote().or(() -> cast).orElse(NOTHING_SAID));
    }

    private List<DecisionPage.ActView> acts(Proposal proposal) {
        return planned.of(proposal.coop(), proposal.id()).stream().map(act -> {
            var done = act.stage() == PlannedActs.Stage.DONE;
            var foretold = acts.of(act.kind()).filter(_ -> !done).map(known -> known.foretell(proposal.coop(), act.terms()))
                .orElseGet(() -> new Act.Foretold(List.of(), List.of()));
            return new DecisionPage.ActView(act.kind(), act.stage(), foretold.effects(), foretold.obstacles(), act.said(), act.path());
        }).toList();
    }

    private static Optional<DecisionPage.BudgetView> budget(Proposal proposal, List<Options.Option> choices) {
        return Optional.ofNullable(proposal.budget()).map(amount -> DecisionPage.BudgetView.of(amount, choices));
    }

    private static List<Sentence> story(
            Proposal proposal, Tally tally, List<Options.Option> choices, Optional<DecisionPage.BudgetView> budget, boolean counted) {
        if (!counted) return List.of();
        return budget.map(view -> Telling.of(view, tally)).orElseGet(() -> Telling.of(proposal, tally, choices));
    }

    private DecisionPage.Thread thread(Proposal proposal, Optional<UUID> before, String typed) {
        var found = comments.before(proposal.coop(), proposal.id(), before);
        var more = found.size() > Comments.PAGE_ROWS;
        var shown = more ? found.subList(1, found.size()) : found;
        var earlier = comments.earlier(proposal.coop(), proposal.id(), shown).stream()
            .collect(Collectors.groupingBy(edit -> edit.commentId().toString()));
        return new DecisionPage.Thread(shown, earlier, more ? shown.getFirst().id().toString() : null, typed);
    }
}
