package coop.toadlane.counting;

import java.util.List;
import java.util.Optional;

/**
 * The account of a count.
 *
 * @param seats how many were to be elected; 0 where a budget is spent
 * @param elected who is elected or funded, in that order; fewer than the seats where a tie could not be broken
 * @param rounds the whole way there
 * @param ties every tie on the way and how it was broken
 * @param duels how often each option was preferred to each other, where the method compares them in pairs
 */
public record Result(
        String method,
        String title,
        int seats,
        List<Option> options,
        List<Option> elected,
        List<Round> rounds,
        List<Tie> ties,
        Optional<Duels> duels) {

    public Result {
        options = List.copyOf(options);
        elected = List.copyOf(elected);
        rounds = List.copyOf(rounds);
        ties = List.copyOf(ties);
    }
}
