package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.List;
import java.util.Map;

/**
 * Something a co-op does because it decided so. The module that does it has one bean for each kind; decisions know only
 * this interface. Terms are what the proposer filled in, by name, as typed.
 */
public interface Act {

    /** {@code module.verb}; its name in words is {@code act.<kind>}. */
    String kind();

    /** Which matter's rule in the bylaws decides it. */
    String matter();

    /** Whether it does what members chose among the decision's options, and is put to them with these alone. */
    default boolean followsChoice() {
        return false;
    }

    /** What a proposer is asked for. */
    List<Term> terms(CoopId coop, Words words);

    /** What is wrong with the terms, by name; empty if the act can be put to the vote. */
    Map<String, Sentence> problems(CoopId coop, Map<String, String> terms);

    /** What will happen, in plain words, and whatever would stop it if it were done today. */
    Foretold foretell(CoopId coop, Map<String, String> terms);

    /** Does it, in the caller's transaction. An act that failed has left nothing behind once that is rolled back. */
    Outcome carryOut(Actor.Decision decision, Map<String, String> terms);

    /** A field of the act's form; with choices it is a list to choose from. */
    record Term(String name, String label, String hint, List<Choice> choices, boolean isLong) {}

    record Foretold(List<Sentence> effects, List<Sentence> obstacles) {}

    sealed interface Outcome {

        /** It happened; {@code path} below the co-op's shows it. */
        record Done(Sentence what, String path) implements Outcome {}

        record Failed(Sentence why) implements Outcome {}
    }
}
