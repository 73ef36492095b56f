package coop.toadlane.opinions;

import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people say to statements. Nobody is told who said what; answers change until the inquiry ends. */
@Component
@Transactional
public class Opinions {

    /** As quickly as anybody can read; only visitors are held to it. */
    static final int MOST_IN_A_MINUTE = 60;

    private final Turnstile turnstile;
    private final StatementTable statements;
    private final ParticipantTable participants;
    private final VoteTable votes;
    private final Clock clock;

    Opinions(Turnstile turnstile, StatementTable statements, ParticipantTable participants, VoteTable votes, Clock clock) {
        this.turnstile = turnstile;
        this.statements = statements;
        this.participants = participants;
        this.votes = votes;
        this.clock = clock;
    }

    public Said say(Participant who, InquiryId id, StatementId statement, Opinion opinion) {
        return switch (turnstile.enter(who, id)) {
            case Entered.In in -> say(who, in, statement, opinion);
            case Entered.Refused(var why) -> new Said.Refused(why);
        };
    }

    /** Takes back everything that they answered, as if they had never been asked. */
    public Said withdraw(Participant who, InquiryId id) {
        if (participants.number(id, who).isEmpty()) return new Said.Done();
        return switch (turnstile.enter(who, id)) {
            case Entered.In(var inquiry, var number) -> {
                votes.withdraw(who.coop(), inquiry.inquiry(), number);
                votes.stir(who.coop(), inquiry.inquiry());
                yield new Said.Done();
            }
            case Entered.Refused(var why) -> new Said.Refused(why);
        };
    }

    private Said say(Participant who, Entered.In in, StatementId id, Opinion opinion) {
        var inquiry = in.inquiry().inquiry();
        var statement = statements.find(who.coop(), inquiry, id, in.number()).orElseThrow(NotFound::new);
        return switch (statement.stage()) {
            case WAITING -> refused("opinions.waits");
            case TURNED_DOWN -> refused("opinions.was-turned-down");
            case ACCEPTED -> hurries(who, in) ? refused("opinions.too-quick") : put(who, in, statement, opinion);
        };
    }

    private Said put(Participant who, Entered.In in, Statement statement, Opinion opinion) {
        if (statement.said(opinion)) return new Said.Done();
        votes.put(who.coop(), in.inquiry().inquiry(), in.number(), statement.number(), opinion, clock.instant());
        votes.stir(who.coop(), in.inquiry().inquiry());
        return new Said.Done();
    }

    private boolean hurries(Participant who, Entered.In in) {
        var lately = clock.instant().minus(Duration.ofMinutes(1));
        return who instanceof Participant.Visitor
            && votes.since(who.coop(), in.inquiry().inquiry(), in.number(), lately) >= MOST_IN_A_MINUTE;
    }

    private static Said refused(String key) {
        return new Said.Refused(Sentence.of(key));
    }
}
