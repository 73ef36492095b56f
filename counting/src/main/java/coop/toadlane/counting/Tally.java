package coop.toadlane.counting;

import java.util.Arrays;
import java.util.Optional;

/** What each ballot gives to each option. */
enum Tally {
    /** A vote for the option ranked first, or for the only one approved. */
    PLURALITY {
        @Override
        Optional<String> obstacle(Poll poll) {
            if (poll.kind() == Poll.Kind.APPROVAL)
                return poll.ballots().stream().anyMatch(ballot -> ballot.size() > 1)
                        ? Optional.of("a ballot approves more than one option")
                        : Optional.empty();
            return Contest.obstacleToTransfer(poll);
        }

        @Override
        Fraction[] votes(Contest contest) {
            var votes = new long[contest.votes.length];
            for (var ballot : contest.poll.ballots()) {
                var first = Arrays.stream(ballot.options).filter(contest::stands).findFirst();
                first.ifPresent(option -> votes[option] += ballot.times());
            }
            return Arrays.stream(votes).mapToObj(Fraction::of).toArray(Fraction[]::new);
        }
    },

    /** A vote for each option approved. */
    APPROVAL {
        @Override
        Optional<String> obstacle(Poll poll) {
            return Contest.obstacle(poll, Poll.Kind.APPROVAL);
        }

        @Override
        Fraction[] votes(Contest contest) {
            return sums(contest);
        }
    },

    /** The points that each ballot gives. */
    SCORE {
        @Override
        Optional<String> obstacle(Poll poll) {
            return Contest.obstacle(poll, Poll.Kind.SCORES);
        }

        @Override
        Fraction[] votes(Contest contest) {
            return sums(contest);
        }
    },

    /** A point for each option ranked lower and half a point for each ranked equally; what is not ranked is ranked last. */
    BORDA {
        @Override
        Optional<String> obstacle(Poll poll) {
            return Contest.obstacle(poll, Poll.Kind.RANKING);
        }

        @Override
        Fraction[] votes(Contest contest) {
            var duels = Pairs.of(contest.poll);
            var votes = none(contest);
            for (var option : contest.hopeful()) {
                var twice = 0L;
                for (var other : contest.hopeful())
                    if (!option.equals(other)) twice += duels.voters() + duels.prefer(option, other) - duels.prefer(other, option);
                votes[option] = Fraction.of(twice, 2);
            }
            return votes;
        }
    };

    abstract Optional<String> obstacle(Poll poll);

    abstract Fraction[] votes(Contest contest);

    private static Fraction[] none(Contest contest) {
        var votes = new Fraction[contest.votes.length];
        Arrays.fill(votes, Fraction.ZERO);
        return votes;
    }

    private static Fraction[] sums(Contest contest) {
        var sums = Support.votes(contest.poll);
        return Arrays.stream(sums).mapToObj(Fraction::of).toArray(Fraction[]::new);
    }
}
