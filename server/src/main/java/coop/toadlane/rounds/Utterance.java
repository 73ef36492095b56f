package coop.toadlane.rounds;

import java.util.Optional;

/**
 * What somebody says when it is their turn, as typed.
 *
 * @param stance as its form calls it; nothing or something unknown says nothing
 * @param about  whom they name, as found in the register
 */
public record Utterance(String stance, String about, String text) {

    static final int LONGEST = 2_000;

    public Utterance {
        about = about.strip();
        text = text.strip();
    }

    public static Utterance of(Stance stance) {
        return new Utterance(stance.name(), "", "");
    }

    public static Utterance of(Stance stance, String text) {
        return new Utterance(stance.name(), "", text);
    }

    public static Utterance naming(String about, String why) {
        return new Utterance(Stance.SPOKE.name(), about, why);
    }

    /** Why it cannot be said at this step. */
    Optional<Heard.Refused> flaw(Step step) {
        var known = Stance.named(stance).filter(said -> said.fits(step));
        if (known.isEmpty()) return refused("stance", "no-stance");
        if (text.length() > LONGEST) return Optional.of(Heard.Refused.because("text", "too-long", LONGEST));
        if (known.get().needsWords() && text.isEmpty()) return refused("text", known.get() == Stance.SPOKE ? "no-words" : "no-reason");
        return Optional.empty();
    }

    Stance said() {
        return Stance.valueOf(stance);
    }

    private static Optional<Heard.Refused> refused(String field, String key) {
        return Optional.of(Heard.Refused.because(field, key));
    }
}
