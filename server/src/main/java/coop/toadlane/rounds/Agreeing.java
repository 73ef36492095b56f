package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.Settled;
import coop.toadlane.decisions.Settlement;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Intent;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where rounds lead: somebody is proposed for a role, and what all present consent to becomes a decision. */
@Component
@Transactional
public class Agreeing {

    private final Table table;
    private final RoundTable rounds;
    private final WordTable words;
    private final Decisions decisions;
    private final Directory directory;
    private final KeptActs acts;
    private final Chronicle chronicle;
    private final Clock clock;

    Agreeing(
            Table table, RoundTable rounds, WordTable words, Decisions decisions, Directory directory, KeptActs acts,
            Chronicle chronicle, Clock clock) {
        this.table = table;
        this.rounds = rounds;
        this.words = words;
        this.decisions = decisions;
        this.directory = directory;
        this.acts = acts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Proposes one of those who were named; all are asked whether they consent, and who is proposed is asked last. */
    public Heard propose(Actor.Member by, RoundId id, MemberId nominee, @Nullable LocalDate until) {
        return table.lead(by, id, turns -> {
            var round = turns.round();
            if (round.step() != Step.PROPOSE) return Heard.Refused.because("nominee", "not-now");
            if (Nominations.of(turns.words()).stream().noneMatch(named -> named.member().equals(nominee)))
                return Heard.Refused.because("nominee", "not-named");
            var problems = decisions.problems(by.coop(), filling(by.coop(), round, nominee, until));
            if (problems.containsKey("term.until")) return new Heard.Refused(Map.of("until", problems.get("term.until")));
            if (!problems.isEmpty()) return new Heard.Refused(Map.of("nominee", problems.values().iterator().next()));
            if (nominee.equals(round.proposed().orElse(null)) && Objects.equals(until, round.term()))
                return Heard.Refused.because("nominee", "same-again");
            turns.standing().forEach(word -> words.settle(by.coop(), id, word.member(), Fate.INTEGRATED));
            rounds.propose(by.coop(), id, nominee, until);
            rounds.move(by.coop(), id, Step.CONSENT, round.pass() + 1, null);
            chronicle.append(by, id, "person-proposed");
            return Heard.Done.of(id);
        });
    }

    /** All who are there consent: that is put before all members as a decision with their consents. */
    public Heard conclude(Actor.Member by, RoundId id) {
        return table.lead(by, id, turns -> {
            if (turns.round().step() != Step.CONSENT) return Heard.Refused.because("round", "not-now");
            if (!turns.standing().isEmpty()) return Heard.Refused.because("round", "objection", turns.standing().size());
            if (turns.seats().isEmpty()) return Heard.Refused.because("round", "nobody-here");
            if (!turns.missing().isEmpty())
                return Heard.Refused.because("round", "missing", turns.missing().size(), turns.missing().getFirst().name());
            return settle(by, turns);
        });
    }

    /** What would be done, and what would stop it today. */
    List<Act.Foretold> foretell(CoopId coop, Round round) {
        return round.kind() == RoundKind.PROPOSAL || round.nominee() != null ? decisions.foretell(coop, draft(coop, round)) : List.of();
    }

    private Heard settle(Actor.Member by, Turns turns) {
        var round = turns.round();
        var consents = new HashMap<MemberId, String>();
        turns.consents().forEach(word -> consents.put(word.member(), word.stance() == Stance.CONCERN ? word.text() : ""));
        var settlement = new Settlement(
            new MemberId(round.author()), draft(by.coop(), round), consents, round.calledAt(), round.origin());
        return switch (decisions.settle(by, settlement)) {
            case Settled.Decided(var decision, _) -> ended(by, round, decision);
            case Settled.Asked(var decision) -> ended(by, round, decision);
            case Settled.Refused(var problems) -> new Heard.Refused(Map.of("round", problems.values().iterator().next()));
        };
    }

    private Heard ended(Actor.Member by, Round round, DecisionId decision) {
        rounds.end(by.coop(), round.round(), RoundState.DECIDED, decision, clock.instant());
        chronicle.append(by, round.round(), "agreed", entry -> entry.fact("decision", decision.value()));
        return new Heard.Done(round.round(), decision);
    }

    private Draft draft(CoopId coop, Round round) {
        return switch (round.kind()) {
            case PROPOSAL -> new Draft(
                round.title(), round.text(), round.matter(), List.of(), acts.read(round.acts()), round.days(), Ask.BY_RULE);
            case ELECTION -> filling(coop, round, round.proposed().orElseThrow(), round.term());
        };
    }

    private Draft filling(CoopId coop, Round round, MemberId nominee, @Nullable LocalDate until) {
        var terms = new TreeMap<String, String>();
        terms.put("role", String.valueOf(round.roleId()));
        terms.put("member", directory.of(coop, List.of(nominee)).get(nominee).label());
        terms.put("until", until == null ? "" : until.toString());
        return Draft.acts(round.title(), "", List.of(new Intent("circles.fill-role", terms)));
    }
}
