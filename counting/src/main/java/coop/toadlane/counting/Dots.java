package coop.toadlane.counting;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dot vote: each voter spreads a number of dots over the options, and those with most are elected.
 *
 * @param each how many dots a voter has; 0 where it was not said
 */
record Dots(int each) implements Method {

    @Override
    public String name() {
        return "dots";
    }

    @Override
    public Method with(String setting, String value) {
        if (!setting.equals("dots")) return Method.super.with(setting, value);
        if (!value.matches("[1-9]\\d{0,5}")) throw new IllegalArgumentException("--dots is a number from 1 to 999999, not " + value);
        return new Dots(Integer.parseInt(value));
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        return Contest.obstacle(poll, Poll.Kind.SCORES).or(() -> poll.ballots().stream().flatMap(this::fault).findFirst());
    }

    @Override
    public Result count(Poll poll) {
        return new Tallied(name(), Tally.SCORE).count(poll);
    }

    private Stream<String> fault(Ballot ballot) {
        if (Arrays.stream(ballot.marks).anyMatch(dots -> dots < 0)) return Stream.of("a ballot takes dots away");
        var given = Arrays.stream(ballot.marks).asLongStream().sum();
        return each > 0 && given > each
                ? Stream.of("a ballot gives %d dots, and a voter has %d".formatted(given, each))
                : Stream.empty();
    }
}
