package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.Power;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins rounds of funding and leads them from ideas to the vote. */
@Component
@Transactional
public class FundingRounds {

    /** Beginning rounds, reviewing their ideas, and putting them to the vote. */
    public static final Power RUN = new Power("funding.run");

    /** A round for those it may concern. */
    public record Line(String title, Sentence phase, String path) {}

    private final FundingRoundTable rounds;
    private final FundingRoundCheck check;
    private final Balloting balloting;
    private final Coops coops;
    private final RecordBook record;
    private final Clock clock;

    FundingRounds(FundingRoundTable rounds, FundingRoundCheck check, Balloting balloting, Coops coops, RecordBook record, Clock clock) {
        this.rounds = rounds;
        this.check = check;
        this.balloting = balloting;
        this.coops = coops;
        this.record = record;
        this.clock = clock;
    }

    public Kept begin(Actor.Member by, FundingRoundDraft draft) {
        by.must(RUN);
        return switch (check.of(by.coop(), by.membership(), draft, today(by))) {
            case FundingRoundCheck.Wrong(var problems) -> new Kept.Refused(problems);
            case FundingRoundCheck.Right(var round) -> {
                rounds.insert(by.coop(), round);
                record.append(by, entry(round, "round-begun").fact("budget", round.money()).fact("method", round.method().name())
                    .detail(by.id(), "title", round.title()));
                yield new Kept.Done(round.id());
            }
        };
    }

    /** Ends the gathering of ideas before its day. */
    public Kept review(Actor.Member by, FundingRoundId id) {
        by.must(RUN);
        var round = rounds.take(by.coop(), id).orElseThrow(NotFound::new);
        if (round.phase(today(by)) != Phase.IDEAS) return Kept.Refused.because("phase", "funding.moved-already");
        rounds.move(by.coop(), id, Phase.REVIEW, clock.instant());
        record.append(by, entry(round, "ideas-ended"));
        return new Kept.Done(round.id());
    }

    /** Sets the budget aside and puts the ideas that were accepted to the members. */
    public Kept vote(Actor.Member by, FundingRoundId id) {
        by.must(RUN);
        var round = rounds.take(by.coop(), id).orElseThrow(NotFound::new);
        if (!round.isBeforeVoting()) return Kept.Refused.because("phase", "funding.moved-already");
        if (round.phase(today(by)) == Phase.IDEAS) return Kept.Refused.because("phase", "funding.ideas-still-open", round.ideasUntil());
        return balloting.open(by, round, clock.instant());
    }

    /** Ends a round that was not put to the vote. */
    public Kept callOff(Actor.Member by, FundingRoundId id) {
        by.must(RUN);
        var round = rounds.take(by.coop(), id).orElseThrow(NotFound::new);
        if (!round.isBeforeVoting()) return Kept.Refused.because("phase", "funding.moved-already");
        rounds.move(by.coop(), id, Phase.CLOSED, clock.instant());
        record.append(by, entry(round, "round-called-off"));
        return new Kept.Done(round.id());
    }

    /** Those that everyone may read, the newest first. */
    @Transactional(readOnly = true)
    public List<Line> publicOnes(CoopId coop, int limit) {
        var today = today(coop);
        return rounds.publicOnes(coop, limit).stream()
            .map(round -> new Line(round.title(), Sentence.of("funding.phase." + round.phase(today)), round.round().path())).toList();
    }

    private LocalDate today(Actor by) {
        return today(by.coop());
    }

    private LocalDate today(CoopId coop) {
        return LocalDate.now(clock.withZone(coops.of(coop).zone()));
    }

    static Entry entry(FundingRound round, String kind) {
        return Entry.of("funding." + kind).fact("round", round.id()).see(round.round().path());
    }
}
