package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides a proposal by consensus: it passes unless it is blocked, or too many stand aside (Butler, Rothstein, On Conflict
 * and Consensus, 1987).
 *
 * @param blocksThatStop how many blocks stop it: 1, or 2 for consensus less one, and so on
 * @param mostAside the share of those who took a position, by heads, that may stand aside
 */
public record Consensus(Quorum quorum, int blocksThatStop, Share mostAside) {

    /** One block stops it; any number may stand aside. */
    public static final Consensus PLAIN = new Consensus(Quorum.NONE, 1, Share.ALL);

    public Consensus {
        if (blocksThatStop < 1) throw new IllegalArgumentException(blocksThatStop + " blocks stop nothing");
    }

    /** Whether the group came to a consensus, and if not, why. */
    public sealed interface Outcome {

        record Agreed() implements Outcome {}

        /** @param missing how many more people had to be present */
        record NoQuorum(int missing) implements Outcome {}

        record Blocked(List<Position.Blocks> blocks) implements Outcome {

            public Blocked {
                blocks = List.copyOf(blocks);
            }
        }

        /** @param most how many could have stood aside */
        record TooManyAside(int aside, int most) implements Outcome {}

        record NobodyAgreed() implements Outcome {}
    }

    /** The account of a call for consensus. */
    public record Result(
            Consensus rule,
            Voices agreeing,
            Voices abstaining,
            List<Position.StandsAside> aside,
            List<Position.Blocks> blocks,
            Turnout turnout,
            Quorum.Check quorum) {

        public Result {
            aside = List.copyOf(aside);
            blocks = List.copyOf(blocks);
        }

        /** People are counted and not weighed: a block stops whatever its author's vote weighs. */
        public Outcome outcome() {
            if (!quorum.met()) return new Outcome.NoQuorum(quorum.needed() - quorum.present());
            if (blocks.size() >= rule.blocksThatStop) return new Outcome.Blocked(blocks);
            if (agreeing.people() == 0) return new Outcome.NobodyAgreed();
            var took = agreeing.people() + aside.size() + blocks.size();
            var most = Math.toIntExact(took * rule.mostAside.part() / rule.mostAside.whole());
            return aside.size() > most ? new Outcome.TooManyAside(aside.size(), most) : new Outcome.Agreed();
        }
    }

    /** @throws IllegalArgumentException if more took a position than may */
    public Result count(Electorate electorate, List<Cast<Position>> positions) {
        var agreeing = Voices.NONE;
        var abstaining = Voices.NONE;
        var others = Voices.NONE;
        var aside = new ArrayList<Position.StandsAside>();
        var blocks = new ArrayList<Position.Blocks>();
        for (var position : positions) {
            var voice = new Voices(1, position.weight());
            switch (position.ballot()) {
                case Position.Agrees _ -> agreeing = agreeing.plus(voice);
                case Position.Abstains _ -> abstaining = abstaining.plus(voice);
                case Position.StandsAside standing -> {
                    others = others.plus(voice);
                    aside.add(standing);
                }
                case Position.Blocks block -> {
                    others = others.plus(voice);
                    blocks.add(block);
                }
            }
        }
        var turnout = electorate.turnout(Voices.of(positions), agreeing.plus(others));
        return new Result(this, agreeing, abstaining, aside, blocks, turnout, quorum.check(turnout));
    }
}
