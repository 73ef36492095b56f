package coop.toadlane.counting;

import java.util.Optional;

/** Bloc vote: each voter has as many votes as there are seats, one for each of so many options; those with most are elected. */
record Bloc() implements Method {

    @Override
    public String name() {
        return "bloc";
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        return Contest.obstacle(poll, Poll.Kind.APPROVAL).or(() -> tooMany(Contest.orOneSeat(poll)));
    }

    @Override
    public Result count(Poll poll) {
        return new Tallied(name(), Tally.APPROVAL).count(poll);
    }

    private static Optional<String> tooMany(Poll poll) {
        return poll.ballots().stream()
                .filter(ballot -> ballot.size() > poll.seats())
                .findFirst()
                .map(ballot -> "a ballot votes for %d options where %d may be elected".formatted(ballot.size(), poll.seats()));
    }
}
