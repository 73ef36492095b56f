package coop.toadlane.bylaws;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** A change of the bylaws: members decide on it, or a member makes it alone who may. */
abstract class Amendment implements Act {

    final Membership membership;

    Amendment(Membership membership) {
        this.membership = membership;
    }

    /** What is wrong with the terms as the bylaws stand. */
    abstract Map<String, Sentence> problems(CoopId coop, Bylaws now, Map<String, String> terms);

    /** What holds from then on; the terms have no problems. */
    abstract List<Sentence> effects(Bylaws now, Map<String, String> terms);

    abstract Bylaws amended(Bylaws now, Map<String, String> terms);

    @Override
    public final String matter() {
        return Bylaws.BYLAWS;
    }

    @Override
    public final Map<String, Sentence> problems(CoopId coop, Map<String, String> terms) {
        return problems(coop, membership.bylaws(coop), terms);
    }

    @Override
    public final Foretold foretell(CoopId coop, Map<String, String> terms) {
        var now = membership.bylaws(coop);
        var problems = problems(coop, now, terms);
        return problems.isEmpty() ? new Foretold(effects(now, terms), List.of()) : new Foretold(List.of(), List.copyOf(problems.values()));
    }

    @Override
    public final Outcome carryOut(Actor.Decision decision, Map<String, String> terms) {
        var problems = problems(decision.coop(), terms);
        if (!problems.isEmpty()) return new Outcome.Failed(problems.values().iterator().next());
        var version = enact(decision, terms);
        return new Outcome.Done(Sentence.of("bylaws.amended", version), "/bylaws/versions/" + version);
    }

    /** Makes the change and returns the version that holds from now on; the actor may, and the terms have no problems. */
    final int enact(Actor by, Map<String, String> terms) {
        return membership.amend(by, by.coop(), now -> amended(now, terms));
    }
}
