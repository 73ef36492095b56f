package coop.toadlane.counting;

import java.util.Optional;

/** What voters give to each project of a budget: a vote each, or points. */
final class Support {

    private Support() {}

    static Optional<String> obstacle(Poll poll) {
        if (poll.budget().isEmpty()) return Optional.of("it spends a budget, and there is none");
        if (poll.kind() == Poll.Kind.RANKING) return Optional.of("it adds up votes or points, and these ballots rank");
        return Optional.empty();
    }

    static long[] votes(Poll poll) {
        var votes = new long[poll.options().size()];
        for (var ballot : poll.ballots())
            for (var place = 0; place < ballot.options.length; place++)
                votes[ballot.options[place]] += ballot.marks[place] * ballot.times();
        return votes;
    }
}
