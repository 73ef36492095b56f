package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.MemberId;
import coop.toadlane.decisions.Award;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Party;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Reserve;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ledger.TransferId;
import coop.toadlane.membership.Act.Outcome;
import coop.toadlane.membership.Directory;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Moves the money of a round that was decided: one transfer for each funded idea, bearing the idea's id, so that none is paid twice. */
@Component
class Awarding {

    private record Pay(Idea idea, Money amount) {}

    private final FundingRoundTable rounds;
    private final IdeaTable ideas;
    private final Ledger ledger;
    private final Reserve reserve;
    private final Directory directory;
    private final Coops coops;
    private final RecordBook record;
    private final Clock clock;

    Awarding(
            FundingRoundTable rounds, IdeaTable ideas, Ledger ledger, Reserve reserve, Directory directory, Coops coops, RecordBook record,
            Clock clock) {
        this.rounds = rounds;
        this.ideas = ideas;
        this.ledger = ledger;
        this.reserve = reserve;
        this.directory = directory;
        this.coops = coops;
        this.record = record;
        this.clock = clock;
    }

    /** What was set aside goes free, and what was decided moves; the caller takes both back if this fails. */
    Outcome pay(Actor.Decision decision, FundingRound round, List<Award> awards) {
        var pays = pays(decision.coop(), round, awards);
        if (pays.isEmpty()) return new Outcome.Failed(Sentence.of("funding.award.nobody"));
        release(decision, round);
        var today = LocalDate.now(clock.withZone(coops.of(decision.coop()).zone()));
        var group = pays.stream().map(pay -> transfer(decision.coop(), round, pay, today)).toList();
        return switch (ledger.post(decision, group)) {
            case Posting.Refused refused -> new Outcome.Failed(refused.why());
            case Posting.Posted _ -> funded(decision, round, pays);
        };
    }

    /** Nothing was decided: what was set aside goes free, and the round can be put to the vote again. */
    void release(Actor.Decision decision, FundingRound round) {
        round.decision().flatMap(id -> rounds.reservation(decision.coop(), id)).ifPresent(aside -> reserve.release(decision, aside));
    }

    private Outcome funded(Actor.Decision decision, FundingRound round, List<Pay> pays) {
        var delivery = round.looksBack() ? Delivery.DELIVERED : Delivery.PLANNED;
        for (var pay : pays) {
            var minor = pay.amount().minor();
            ideas.funded(decision.coop(), pay.idea().idea(), minor, delivery, round.looksBack() ? minor : 0);
        }
        ideas.othersWentEmpty(decision.coop(), round.round());
        rounds.move(decision.coop(), round.round(), round.looksBack() ? Phase.CLOSED : Phase.DELIVERY, clock.instant());
        var paid = round.money(pays.stream().mapToLong(pay -> pay.amount().minor()).sum());
        record.append(decision, FundingRounds.entry(round, "round-paid").fact("ideas", pays.size()).fact("paid", paid));
        var left = round.money(round.budget() - paid.minor());
        return new Outcome.Done(Sentence.of("funding.award.done", pays.size(), paid, left), round.round().path());
    }

    private List<Pay> pays(CoopId coop, FundingRound round, List<Award> awards) {
        var byPlace = ideas.at(coop, round.round(), IdeaStage.ACCEPTED).stream().filter(idea -> idea.place() != null)
            .collect(Collectors.toMap(Idea::place, Function.identity()));
        return awards.stream()
            .map(award -> new Pay(byPlace.get(award.place()), Money.typed(award.amount().toPlainString(), round.currency()).orElseThrow()))
            .toList();
    }

    private Transfer transfer(CoopId coop, FundingRound round, Pay pay, LocalDate today) {
        var memo = round.title() + ": " + pay.idea().title();
        return Transfer.of(round.fund(), round.purpose(), pay.amount(), today, memo)
            .as(new TransferId(pay.idea().id())).with(party(coop, pay.idea()));
    }

    /** Who wrote the idea, unless somebody else is to carry it: a member if it is exactly one's name, else somebody outside. */
    private Party party(CoopId coop, Idea idea) {
        if (idea.carrier().isEmpty()) return Party.of(new MemberId(idea.author()));
        var meant = directory.meant(coop, idea.carrier(), 2).stream()
            .filter(member -> member.name().equalsIgnoreCase(idea.carrier()) || member.label().equalsIgnoreCase(idea.carrier())).toList();
        return meant.size() == 1 ? Party.of(meant.getFirst().id()) : Party.named(idea.carrier());
    }
}
