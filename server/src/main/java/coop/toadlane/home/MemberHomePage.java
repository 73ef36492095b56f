package coop.toadlane.home;

import coop.toadlane.circles.HeldRole;
import coop.toadlane.decisions.Headline;
import coop.toadlane.ledger.Movement;
import coop.toadlane.membership.Card;
import coop.toadlane.rounds.ConsentRounds;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;

/** A member's home: what waits for me, what was decided, how are we doing. */
record MemberHomePage(
        Card card, int members, List<Line> waiting, int applications, List<ConsentRounds.Line> rounds, List<Headline> again,
        List<Line> decided, Money has, List<Movement> moved, List<HeldRole> roles, boolean mayPropose) implements Page {

    /** A decision, and how long it has or when it ended. */
    record Line(Headline headline, Sentence when) {}
}
