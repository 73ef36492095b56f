package coop.toadlane.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Founds two co-ops, one ten times the size of the other, and reads their pages in turn. */
@Component
@ConditionalOnBooleanProperty("toadlane.bench")
public class Bench {

    /** Of members, in the smaller co-op of the documented figures. */
    public static final int MEMBERS = 10_000;

    private static final int READERS = 8;
    private static final int ROUNDS = 5;

    private final Town town;

    Bench(Town town) {
        this.town = town;
    }

    /** Every page in every round for so long; a first round that does not count warms up. */
    public Results pages(int port, int members, Duration time) {
        var large = 10 * members;
        var targets = new ArrayList<Target>();
        targets.add(new Target(Report.ROW, members, BareRow.PATH, ""));
        targets.addAll(town.found("Small Harbour", members));
        targets.addAll(town.found("Large Harbour", large));
        town.settle();
        var load = new Load(port, READERS, time);
        var rounds = new Measured[targets.size()][ROUNDS];
        for (var round = -1; round < ROUNDS; round++)
            for (var target = 0; target < targets.size(); target++) {
                var measured = load.on(targets.get(target));
                if (round >= 0) rounds[target][round] = measured;
            }
        return report(new Report(members, large), targets, rounds);
    }

    private static Report report(Report report, List<Target> targets, Measured[][] rounds) {
        for (var target = 0; target < rounds.length; target++) report.add(targets.get(target), Measured.middle(rounds[target]));
        return report;
    }
}
