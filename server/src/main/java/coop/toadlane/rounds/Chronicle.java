package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Writes into the record what happened in a round. */
@Component
class Chronicle {

    private final RecordBook record;

    Chronicle(RecordBook record) {
        this.record = record;
    }

    void append(Actor by, RoundId round, String kind) {
        append(by, round, kind, entry -> entry);
    }

    void append(Actor by, RoundId round, String kind, UnaryOperator<Entry> told) {
        record.append(by, told.apply(Entry.of("rounds." + kind).fact("round", round.value()).see(round.path())));
    }

    /** What somebody said belongs to them. */
    void said(Actor.Member by, RoundId round, String kind, String text) {
        append(by, round, kind, entry -> entry.detail(by.id(), "text", text));
    }
}
