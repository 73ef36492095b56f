package coop.toadlane.identity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is guessed first: runs of neighbours, a few letters over and over, and the words of sign-in pages with digits. */
final class CommonPasswords {

    private static final int FEWEST_LETTERS = 5;

    private static final List<String> RUNS = List.of(
        "01234567890123456789", "09876543210987654321", "abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba",
        "qwertyuiopasdfghjklzxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "qwertzuiopasdfghjklyxcvbnm", "1q2w3e4r5t6y7u8i9o0p",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

    private static final Pattern WORDS = Pattern.compile("""
        (?:the|my|mon|mi)?\
        (?:password|passwort|passw0rd|p@ssw0rd|pass|motdepasse|contraseña|contrasena|clave|secret|secreto|welcome|bienvenue\
        |bienvenido|letmein|admin|administrator|login|user|guest|changeme|iloveyou|jetaime|tequiero|teamo|sunshine|princess\
        |football|monkey|dragon|qwerty|azerty|qwertz|abc|test|toadlane|toad|lane|cooperative|coop)+\
        [0-9!?.@#$*_-]*""");

    private CommonPasswords() {}

    static boolean has(String password) {
        return password.codePoints().distinct().count() < FEWEST_LETTERS
            || RUNS.stream().anyMatch(run -> run.contains(password))
            || isRepeated(password)
            || WORDS.matcher(password).matches();
    }

    private static boolean isRepeated(String password) {
        var length = password.length();
        return IntStream.rangeClosed(1, length / 2)
            .filter(part -> length % part == 0)
            .anyMatch(part -> password.substring(0, part).repeat(length / part).equals(password));
    }
}
