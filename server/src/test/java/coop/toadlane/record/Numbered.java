package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import org.springframework.stereotype.Component;

/** Numbers and signs what a co-op's record holds, now instead of in a moment. */
@Component
public class Numbered {

    private final Sequencer sequencer;

    Numbered(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    public void now(CoopId coop) {
        sequencer.catchUp(coop);
    }
}
