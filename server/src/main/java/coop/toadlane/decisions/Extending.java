package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coops;
import coop.toadlane.membership.Extension;
import coop.toadlane.record.RecordBook;
import coop.toadlane.tally.Ruling;
import coop.toadlane.tally.Tally;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps a decision open for longer where too few took part and the rule that it opened with says so; nothing else can. */
@Component
class Extending {

    private final Extensions extensions;
    private final Errands errands;
    private final Coops coops;
    private final RecordBook record;
    private final Happened happened;

    Extending(Extensions extensions, Errands errands, Coops coops, RecordBook record, Happened happened) {
        this.extensions = extensions;
        this.errands = errands;
        this.coops = coops;
        this.record = record;
        this.happened = happened;
    }

    /** Until when it is open now; nothing where it ends. Its time is over, and whoever calls holds it alone. */
    Optional<Instant> extend(Proposal proposal, Tally tally, Instant now) {
        var extension = proposal.rule().extension();
        if (extension == null || tally.ruling() != Ruling.NO_QUORUM) return Optional.empty();
        var turn = extensions.last(proposal.coop(), proposal.id()).map(Extensions.Extended::turn).orElse(0) + 1;
        if (turn > extension.times()) return Optional.empty();
        var until = until(proposal, extension, now);
        extensions.insert(proposal.coop(), proposal.id(), new Extensions.Extended(turn, tally.tookPart(), tally.needed(), until));
        errands.plan(proposal.coop(), proposal.id(), now, until);
        errands.put(proposal.coop(), proposal.id(), Errands.Kind.EXTENDED, now);
        record.append(new Actor.Clockwork(proposal.coop()), happened.to(proposal, "extended")
            .fact("turn", turn).fact("took-part", tally.tookPart()).fact("needed", tally.needed()).fact("until", until));
        return Optional.of(until);
    }

    /** At the same time of day; days in which nobody came to close it, since the program was down, do not count. */
    private Instant until(Proposal proposal, Extension extension, Instant now) {
        var zone = coops.of(proposal.coop()).zone();
        var deadline = proposal.closesAt().atZone(zone);
        var late = ChronoUnit.DAYS.between(deadline, now.atZone(zone));
        return deadline.plusDays(late + extension.days()).toInstant();
    }
}
