package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Directory;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who sit in a round do: they take their seats, are heard in turn, object, and withdraw what was answered. */
@Component
@Transactional
public class ConsentRounds {

    private static final int NAMED = 5;

    /** A line for those it concerns. */
    public record Line(String title, Sentence step, String path) {}

    private final Table table;
    private final RoundTable rounds;
    private final Seats seats;
    private final WordTable words;
    private final Directory directory;
    private final Chronicle chronicle;
    private final Clock clock;

    ConsentRounds(
            Table table, RoundTable rounds, Seats seats, WordTable words, Directory directory, Chronicle chronicle, Clock clock) {
        this.table = table;
        this.rounds = rounds;
        this.seats = seats;
        this.words = words;
        this.directory = directory;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Every member may, at any time before the end. */
    public Heard sit(Actor.Member member, RoundId id) {
        return table.change(member, id, turns -> {
            if (turns.seats().size() >= Seats.MOST) return Heard.Refused.because("round", "full", Seats.MOST);
            if (turns.seat(member.membership()).isEmpty()) seats.take(member.coop(), id, member.membership());
            return Heard.Done.of(id);
        });
    }

    /** Somebody who objects stays until their objection is settled; others too may only give up their seat without one. */
    public Heard leave(Actor.Member by, RoundId id, MemberId member) {
        return table.change(by, id, turns -> {
            if (!by.membership().equals(member)) Table.mustLead(turns.round(), by);
            if (turns.standing().stream().anyMatch(word -> word.isOf(member))) return Heard.Refused.because("round", "objects");
            seats.leave(by.coop(), id, member, clock.instant());
            return Heard.Done.of(id);
        });
    }

    public Heard speak(Actor.Member member, RoundId id, Utterance said) {
        return speak(member, id, said, clock.instant());
    }

    /** Once a step; until the round moves on it can be said in other words, except for an objection. */
    public Heard speak(Actor.Member member, RoundId id, Utterance said, Instant at) {
        return table.change(member, id, turns -> {
            var round = turns.round();
            if (!round.step().hears()) return Heard.Refused.because("stance", "not-now");
            if (turns.seat(member.membership()).isEmpty()) return Heard.Refused.because("stance", "no-seat");
            if (turns.waitsForOthers(member.membership())) return Heard.Refused.because("stance", "last");
            if (turns.said(member.membership()).stream().anyMatch(word -> word.fate() != null))
                return Heard.Refused.because("stance", "objected");
            return said.flaw(round.step()).<Heard>map(refused -> refused).orElseGet(() -> put(member, turns, said, at));
        });
    }

    /** Only whoever objected can say that it is answered. It stands in the record that they had objected. */
    public Heard withdrawObjection(Actor.Member member, RoundId id) {
        return table.change(member, id, turns -> {
            if (turns.standing().stream().noneMatch(word -> word.isOf(member.membership())))
                return Heard.Refused.because("round", "no-objection");
            words.settle(member.coop(), id, member.membership(), Fate.WITHDRAWN);
            chronicle.append(member, id, "objection-withdrawn");
            return Heard.Done.of(id);
        });
    }

    /** Rounds in which this member has a seat and has not been heard. */
    @Transactional(readOnly = true)
    public List<Line> waitingFor(Actor.Member member, int limit) {
        return rounds.waitingFor(member.coop(), member.membership(), limit).stream()
            .map(round -> new Line(round.title(), Sentence.of("rounds.step." + round.step()), round.round().path())).toList();
    }

    private Heard put(Actor.Member member, Turns turns, Utterance said, Instant at) {
        var id = turns.round().round();
        if (turns.round().step().names() && said.said() == Stance.SPOKE) {
            var meant = directory.meant(member.coop(), said.about(), NAMED);
            if (meant.size() != 1) return new Heard.Refused(Map.of("about", unclear(said.about(), meant)));
            put(member, turns.round(), said, meant.getFirst().id(), at);
        } else put(member, turns.round(), said, null, at);
        return Heard.Done.of(id);
    }

    private void put(Actor.Member member, Round round, Utterance said, @Nullable MemberId about, Instant at) {
        words.put(member.coop(), round, member.membership(), said, about, at);
        switch (said.said()) {
            case CONSENT, CONCERN -> chronicle.said(member, round.round(), "consented", said.text());
            case OBJECT -> chronicle.said(member, round.round(), "objected", said.text());
            case SPOKE, PASSED -> { /* What leads to consent stands in the round alone. */ }
        }
    }

    private static Sentence unclear(String typed, List<Directory.Listing> meant) {
        if (typed.isEmpty()) return Sentence.of("rounds.refused.nobody-named");
        if (meant.isEmpty()) return Sentence.of("rounds.refused.unknown", typed);
        return Sentence.of("rounds.refused.several", String.join(", ", meant.stream().map(Directory.Listing::label).toList()));
    }
}
