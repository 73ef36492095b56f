package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.List;

/** Decides a proposal by consent: it passes unless somebody objects with a reason. */
public record Consent(Quorum quorum) {

    /** The account of a round of consent. */
    public record Result(
            Voices consenting,
            Voices abstaining,
            Voices objecting,
            List<Stance.Objects> objections,
            Turnout turnout,
            Quorum.Check quorum) {

        public Result {
            objections = List.copyOf(objections);
        }

        /** One objection blocks, whatever its author's vote weighs. */
        public Verdict verdict() {
            if (!quorum.met()) return new Verdict.NoQuorum(quorum.needed() - quorum.present());
            if (objecting.people() > 0) return new Verdict.Objected(objections);
            return consenting.people() == 0 ? new Verdict.NobodyAgreed() : new Verdict.Passed();
        }
    }

    /** @throws IllegalArgumentException if more took a stance than may */
    public Result count(Electorate electorate, List<Cast<Stance>> stances) {
        var consenting = Voices.NONE;
        var abstaining = Voices.NONE;
        var objecting = Voices.NONE;
        var objections = new ArrayList<Stance.Objects>();
        for (var stance : stances) {
            var voice = new Voices(1, stance.weight());
            switch (stance.ballot()) {
                case Stance.Consents _ -> consenting = consenting.plus(voice);
                case Stance.Abstains _ -> abstaining = abstaining.plus(voice);
                case Stance.Objects objection -> {
                    objecting = objecting.plus(voice);
                    objections.add(objection);
                }
            }
        }
        return count(electorate, consenting, abstaining, objecting, objections);
    }

    /**
     * The same from stances that were added up before, however many; their reasons stay where they are.
     *
     * @throws IllegalArgumentException if more took a stance than may
     */
    public Result count(Electorate electorate, Voices consenting, Voices abstaining, Voices objecting) {
        return count(electorate, consenting, abstaining, objecting, List.of());
    }

    private Result count(
            Electorate electorate, Voices consenting, Voices abstaining, Voices objecting, List<Stance.Objects> objections) {
        var cast = consenting.plus(objecting);
        var turnout = electorate.turnout(cast.plus(abstaining), cast);
        return new Result(consenting, abstaining, objecting, objections, turnout, quorum.check(turnout));
    }
}
