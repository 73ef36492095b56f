package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.record.RecordBook;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a group makes of its decision, in its own words, once it has ended. */
@Component
@Transactional
class Concluding {

    static final int LONGEST_OUTCOME = 5_000;

    private final Proposals proposals;
    private final Outcomes outcomes;
    private final ReviewDays days;
    private final RecordBook record;

    Concluding(Proposals proposals, Outcomes outcomes, ReviewDays days, RecordBook record) {
        this.proposals = proposals;
        this.outcomes = outcomes;
        this.days = days;
        this.record = record;
    }

    Concluded conclude(Actor.Member author, DecisionId id, String typed, String again, Instant now) {
        var proposal = proposals.read(author.coop(), id);
        var text = typed.strip();
        Closing.mustLead(proposal, author);
        if (proposal.stage() == Stage.OPEN) return new Concluded.Refused(Concluded.Refusal.STILL_OPEN);
        if (text.isEmpty()) return new Concluded.Refused(Concluded.Refusal.EMPTY);
        if (text.length() > LONGEST_OUTCOME) return new Concluded.Refused(Concluded.Refusal.TOO_LONG);
        return switch (ReviewDay.read(again, days.today(author.coop(), now), days.of(author.coop(), id))) {
            case ReviewDay.Refused(var why) -> new Concluded.DayRefused(why);
            case ReviewDay.On(var day) -> write(author, id, text, day, now);
        };
    }

    private Concluded write(Actor.Member author, DecisionId id, String text, @Nullable LocalDate again, Instant now) {
        outcomes.insert(author.coop(), id, author.membership(), text, again, now);
        days.set(author.coop(), id, again);
        var entry = Happened.to(id, "outcome-written").detail(author.id(), "text", text);
        record.append(author, again == null ? entry : entry.fact("again", again));
        return new Concluded.Written();
    }
}
