package coop.toadlane.counting;

/** Orders of options made of their duels. */
final class Orders {

    private Orders() {}

    /** Markus Schulze, A New Monotonic, Clone-Independent … Single-Winner Election Method, 2011; strength: winning votes. */
    static Paired.Above schulze(Pairs pairs, Contest contest) {
        var strength = new long[pairs.size()][pairs.size()];
        for (var i : contest.hopeful())
            for (var j : contest.hopeful()) if (pairs.beats(i, j)) strength[i][j] = pairs.prefer(i, j);
        for (var by : contest.hopeful())
            for (var i : contest.hopeful()) {
                if (strength[i][by] == 0) continue;
                for (var j = 0; j < strength.length; j++)
                    strength[i][j] = Math.max(strength[i][j], Math.min(strength[i][by], strength[by][j]));
            }
        return (option, other) -> option != other && strength[option][other] > strength[other][option];
    }

    /** The one who beats every other; there may be none. */
    static Paired.Above condorcet(Pairs pairs, Contest contest) {
        return (option, other) -> option != other && !pairs.beats(other, option);
    }

    /** Whose worst defeat is by the fewest votes (Simpson, Kramer). */
    static Paired.Above minimax(Pairs pairs, Contest contest) {
        var worst = new long[pairs.size()];
        for (var i : contest.hopeful())
            for (var j : contest.hopeful()) if (pairs.beats(j, i)) worst[i] = Math.max(worst[i], pairs.prefer(j, i));
        return (option, other) -> worst[option] < worst[other];
    }
}
