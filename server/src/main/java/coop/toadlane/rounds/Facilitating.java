package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Directory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever leads a round does: moves on and back, answers, words the proposal anew, hands over, ends it without a result. */
@Component
@Transactional
public class Facilitating {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_DAYS = 60;

    private final Table table;
    private final RoundTable rounds;
    private final WordTable words;
    private final Versions versions;
    private final Directory directory;
    private final Chronicle chronicle;
    private final Clock clock;

    Facilitating(
            Table table, RoundTable rounds, WordTable words, Versions versions, Directory directory, Chronicle chronicle, Clock clock) {
        this.table = table;
        this.rounds = rounds;
        this.words = words;
        this.versions = versions;
        this.directory = directory;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * To the next step.
     *
     * @param from where the round stood for whoever asks, so that two who press at once move it once
     * @param days how long that step shall last; 0 for as long as it takes
     */
    public Heard moveOn(Actor.Member by, RoundId id, Step from, int days) {
        return table.lead(by, id, turns -> {
            var round = turns.round();
            if (round.step() != from) return Heard.Done.of(id);
            if (days < 0 || days > LONGEST_DAYS) return Heard.Refused.because("days", "days", LONGEST_DAYS);
            if (from == Step.NOMINATE && turns.words().stream().noneMatch(word -> word.about() != null))
                return Heard.Refused.because("round", "nobody-was-named");
            if (from == Step.CONSENT && turns.standing().isEmpty()) return Heard.Refused.because("round", "nothing-to-amend");
            var next = round.kind().after(from);
            if (next.isEmpty() || next.get() == Step.CONSENT && round.kind() == RoundKind.ELECTION)
                return Heard.Refused.because("round", "this-first");
            rounds.move(by.coop(), id, next.get(), round.pass(), days == 0 ? null : clock.instant().plus(Duration.ofDays(days)));
            return Heard.Done.of(id);
        });
    }

    /** To the step before. What was opened is not closed again. */
    public Heard goBack(Actor.Member by, RoundId id, Step from) {
        return table.lead(by, id, turns -> {
            var round = turns.round();
            if (round.step() != from) return Heard.Done.of(id);
            if (from == Step.EXPLAIN) return Heard.Refused.because("round", "is-open");
            var before = round.kind().before(from);
            before.ifPresent(step -> rounds.move(by.coop(), id, step, round.pass(), null));
            return before.isPresent() ? Heard.Done.of(id) : Heard.Refused.because("round", "is-first");
        });
    }

    /** Says something to a question or an objection. */
    public Heard answer(Actor.Member by, RoundId id, MemberId member, int pass, Step step, String typed) {
        return table.lead(by, id, turns -> {
            var answer = typed.strip();
            var word = turns.words().stream()
                .filter(said -> said.isOf(member) && said.pass() == pass && said.step() == step).findFirst();
            if (word.isEmpty() || step.names()) return Heard.Refused.because("round", "nothing-to-answer");
            if (answer.length() > Utterance.LONGEST) return Heard.Refused.because("answer", "too-long", Utterance.LONGEST);
            words.answer(by.coop(), id, word.get(), answer);
            return Heard.Done.of(id);
        });
    }

    /** Words the proposal anew so that it meets these members' objections; all are asked again whether they consent. */
    public Heard amend(Actor.Member by, RoundId id, String typed, Set<MemberId> met) {
        return table.lead(by, id, turns -> {
            var round = turns.round();
            var text = typed.replace("\r\n", "\n").strip();
            if (round.step() != Step.AMEND) return Heard.Refused.because("text", "not-now");
            if (text.length() > LONGEST_TEXT) return Heard.Refused.because("text", "too-long", LONGEST_TEXT);
            if (text.isEmpty() || text.equals(round.text().replace("\r\n", "\n"))) return Heard.Refused.because("text", "unchanged");
            if (turns.standing().stream().noneMatch(word -> met.contains(word.member())))
                return Heard.Refused.because("met", "nothing-met");
            versions.insert(by.coop(), id, round.pass() + 1, text, by.membership(), clock.instant());
            met.forEach(member -> words.settle(by.coop(), id, member, Fate.INTEGRATED));
            rounds.move(by.coop(), id, Step.CONSENT, round.pass() + 1, null);
            chronicle.said(by, id, "amended", text);
            return Heard.Done.of(id);
        });
    }

    public Heard handOver(Actor.Member by, RoundId id, String typed) {
        return table.lead(by, id, _ -> {
            var meant = directory.meant(by.coop(), typed, 2);
            if (meant.size() != 1) return Heard.Refused.because("facilitator", "unknown", typed.strip());
            rounds.lead(by.coop(), id, meant.getFirst().id());
            return Heard.Done.of(id);
        });
    }

    /** Ends it without a decision. */
    public Heard layDown(Actor.Member by, RoundId id) {
        return table.lead(by, id, _ -> {
            rounds.end(by.coop(), id, RoundState.LAID_DOWN, null, clock.instant());
            chronicle.append(by, id, "laid-down");
            return Heard.Done.of(id);
        });
    }

    /** A step's days are over: what only gathers words moves on by itself, what needs consent waits for whoever leads. */
    void timeIsOver(CoopId coop, RoundId id) {
        var round = rounds.take(coop, id).filter(Round::isUnderWay);
        if (round.isEmpty() || round.get().until() == null || round.get().until().isAfter(clock.instant())) return;
        rounds.move(coop, id, stepAfterTime(table.turns(coop, round.get())), round.get().pass(), null);
    }

    private static Step stepAfterTime(Turns turns) {
        var round = turns.round();
        return switch (round.step()) {
            case PRESENT, CLARIFY, REACT, EXPLAIN, CHANGE -> round.kind().after(round.step()).orElseThrow();
            case NOMINATE -> turns.words().stream().anyMatch(word -> word.about() != null) ? Step.EXPLAIN : Step.NOMINATE;
            case AMEND, PROPOSE, CONSENT -> round.step();
        };
    }
}
