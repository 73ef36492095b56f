package coop.toadlane.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is guessed first: leaked passwords, words and names, runs on a keyboard, dates and repeats, alone or one after the
 * other (D. L. Wheeler, zxcvbn: Low-Budget Password Strength Estimation, USENIX Security 2016).
 */
final class EasyGuesses {

    /** As many as somebody tries who guesses at our door, slowed down by it, for years (the paper's score 2). */
    private static final double FEWEST_GUESSES = 1e6;

    /** Beyond this the estimate takes long, and what is longer is no easier to guess. */
    private static final int LONGEST_LOOKED_AT = 64;

    /** Words of our own house, and of sign-in pages in our languages, which its lists lack. */
    private static final List<String> OURS = List.of(
        "toadlane", "toad", "lane", "coop", "cooperative", "motdepasse", "bienvenue", "jetaime", "contraseña", "contrasena",
        "bienvenido", "tequiero", "teamo", "secreto", "clave");

    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    private EasyGuesses() {}

    static boolean has(String password, List<String> known) {
        var words = Stream.concat(OURS.stream(), known.stream()).toList();
        var start = password.substring(0, Math.min(password.length(), LONGEST_LOOKED_AT));
        return ZXCVBN.measure(start, words).getGuesses() < FEWEST_GUESSES;
    }
}
