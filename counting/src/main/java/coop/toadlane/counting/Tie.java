package coop.toadlane.counting;

import java.util.List;

/**
 * Options that stood equal where one had to be taken.
 *
 * @param round from 1
 * @param taken in their order: the one elected, funded or, where one had to go, left out
 * @param decisive whether another order would have changed who is elected, as far as the method can tell in place
 */
public record Tie(int round, List<Option> options, List<Option> taken, Rule rule, boolean decisive) {

    /** What broke a tie. */
    public enum Rule {
        LISTED_FIRST("the order in which they are listed"),
        GIVEN_ORDER("the order that was given for ties"),
        EARLIER_ROUND("the most recent earlier round in which they differed"),
        LOWER_COST("the lower cost"),
        MORE_VOTES("the number of votes"),
        PREFERRED("who is preferred more often among them"),
        MORE_POINTS("the number of points"),
        MOST_POINTS("how many gave the most points that can be given");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    public Tie {
        options = List.copyOf(options);
        taken = List.copyOf(taken);
    }

    /** In plain English, without a full stop. */
    public String sentence() {
        return String.join(", ", options.stream().map(Option::id).toList()) + " stood equal; what decided: " + rule.words;
    }
}
