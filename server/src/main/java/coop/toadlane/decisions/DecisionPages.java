package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coops;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.delegation.Proxies;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.membership.Directory;
import coop.toadlane.tally.BudgetView;
import coop.toadlane.tally.ClassTally;
import coop.toadlane.tally.Counted;
import coop.toadlane.tally.Telling;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers all that the page of one decision shows to one reader. */
@Component
class DecisionPages {

    /** What somebody typed into one of the page's forms that was refused, and why. */
    record Typed(Optional<Vote> vote, Map<String, String> fields, Map<String, Sentence> errors) {

        static final Typed NOTHING = new Typed(Optional.empty(), Map.of(), Map.of());
    }

    private final Proposals proposals;
    private final Options options;
    private final Voting voting;
    private final Voters voters;
    private final SecretVoting secrets;
    private final Ballots ballots;
    private final Voices voices;
    private final Count count;
    private final Closures closures;
    private final ActViews acts;
    private final Discussions discussions;
    private final Sources sources;
    private final Outcomes outcomes;
    private final Proxies proxies;
    private final Extensions extensions;
    private final EarlyClosings early;
    private final EarlierDecisions earlier;
    private final Directory directory;
    private final Coops coops;
    private final Clock clock;

    DecisionPages(
            Proposals proposals, Options options, Voting voting, SecretVoting secrets, Voters voters, Ballots ballots, Voices voices,
            Count count, Closures closures, ActViews acts, Discussions discussions, Sources sources, Outcomes outcomes, Proxies proxies,
            Extensions extensions, EarlyClosings early, EarlierDecisions earlier, Directory directory, Coops coops, Clock clock) {
        this.proposals = proposals;
        this.options = options;
        this.voting = voting;
        this.voters = voters;
        this.secrets = secrets;
        this.ballots = ballots;
        this.voices = voices;
        this.count = count;
        this.closures = closures;
        this.acts = acts;
        this.discussions = discussions;
        this.sources = sources;
        this.outcomes = outcomes;
        this.proxies = proxies;
        this.extensions = extensions;
        this.early = early;
        this.earlier = earlier;
        this.directory = directory;
        this.coops = coops;
        this.clock = clock;
    }

    DecisionPage page(Actor.Member reader, DecisionId id, Typed typed) {
        var now = clock.instant();
        var proposal = proposals.read(reader.coop(), id);
        var choices = options.of(reader.coop(), id);
        var counted = closures.of(proposal, choices);
        var standing = counted.orElseGet(() -> count.soFar(proposal, choices));
        var outcome = outcomes.last(reader.coop(), id);
        var budget = budget(proposal, choices);
        return new DecisionPage(
            id, proposal.title(), proposal.text(), name(proposal), sources.of(proposal.coop(), id).orElse(null), proposal.matter(),
            proposal.kind(), proposal.way(), proposal.stage(), proposal.openedAt(), proposal.closesAt(), proposal.closedAt(),
            when(proposal, now), rule(proposal), standing.tally(), classes(proposal, standing),
            proxies.told(proposal.coop(), standing.proxies()), choices, budget.orElse(null), currency(proposal),
            mine(reader, proposal, typed, now), secrets.view(proposal, reader.membership()).orElse(null), voices(proposal),
            acts.of(proposal),
            outcome.map(Outcomes.Outcome::text).orElse(null), outcome.map(Outcomes.Outcome::name).orElse(null),
            earlier.again(proposal, now), discussions.of(reader, id.conversation(), null), typed.fields(),
            counted.map(ended -> Telling.of(proposal.question(), ended, budget)).orElse(List.of()),
            counted.flatMap(Counted::account).orElse(null), Closing.leads(proposal, reader),
            extensions.last(proposal.coop(), id).orElse(null), early(reader, proposal), typed.errors());
    }

    static List<Sentence> rule(Proposal proposal) {
        return proposal.way().inWords(proposal.rule());
    }

    /** Who has one vote each and needs no agreement by class is not told by class. */
    private static List<ClassTally> classes(Proposal proposal, Counted counted) {
        return proposal.rule().eachClass() || proposal.rule().weighs() ? counted.classes() : List.of();
    }

    private List<Voices.Voice> voices(Proposal proposal) {
        return proposal.namesVoters() ? voices.last(proposal.coop(), proposal.id()) : List.of();
    }

    private static Sentence when(Proposal proposal, Instant now) {
        return When.of(proposal.stage(), proposal.closesAt(), Optional.ofNullable(proposal.closedAt()).orElse(now), now);
    }

    private DecisionPage.Early early(Actor.Member reader, Proposal proposal) {
        return new DecisionPage.Early(
            early.of(proposal).map(EarlyClosings.Asking::name).orElse(null), early.mayConfirm(proposal, reader.membership()));
    }

    private String name(Proposal proposal) {
        return Optional.ofNullable(directory.of(proposal.coop(), List.of(proposal.author())).get(proposal.author()))
            .map(Directory.Listing::name).orElse("");
    }

    private DecisionPage.Mine mine(Actor.Member reader, Proposal proposal, Typed typed, Instant now) {
        var cast = ballots.of(reader.coop(), proposal.id(), reader.membership());
        var votes = proposal.rule().weighs() ? voters.votes(reader.coop(), proposal.id(), reader.membership()) : 1;
        var whyNot = voting.whyNot(proposal, reader.membership(), now).map(Voted.Refusal::sentence).orElse(null);
        var entrusted = cast.isPresent() ? null : entrusted(reader, proposal);
        return new DecisionPage.Mine(whyNot, cast.isPresent(), votes, entrusted, typed.vote().or(() -> cast).orElse(Vote.BLANK));
    }

    /** Who speaks for the reader if they say nothing. */
    private @Nullable Sentence entrusted(Actor.Member reader, Proposal proposal) {
        return proposal.rule().delegable()
            ? proxies.foretold(proposal.coop(), reader.membership(), proposal.matter()).orElse(null) : null;
    }

    /** Once it is counted. */
    private Optional<BudgetView> budget(Proposal proposal, List<Option> choices) {
        var way = proposal.way();
        if (way.kind() != BallotKind.BUDGET || way.budget() == null || way.method() == null) return Optional.empty();
        if (choices.stream().anyMatch(project -> project.turn() == null)) return Optional.empty();
        return Optional.of(BudgetView.of(way.budget(), choices, way.method(), currency(proposal)));
    }

    /** What was brought in from elsewhere opened and closed at once, and its file tells no currency. */
    private @Nullable String currency(Proposal proposal) {
        return proposal.openedAt().equals(proposal.closesAt()) ? null : coops.of(proposal.coop()).currency();
    }
}
