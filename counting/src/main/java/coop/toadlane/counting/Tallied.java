package coop.toadlane.counting;

import java.util.Map;
import java.util.Optional;

/** Adds up what each ballot gives to each option, and elects those with most. */
record Tallied(String name, Tally tally) implements Method {

    @Override
    public Optional<String> obstacle(Poll poll) {
        return tally.obstacle(poll);
    }

    @Override
    public Result count(Poll poll) {
        var contest = new Contest(Contest.orOneSeat(poll), tally == Tally.BORDA ? 1 : 0);
        System.arraycopy(tally.votes(contest), 0, contest.votes, 0, contest.votes.length);
        contest.electTheFirst();
        contest.hopeful().forEach(contest::defeat);
        contest.closeRound(Map.of());
        return contest.result(name);
    }
}
