package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people type about themselves, made plain and looked over. */
final class Typed {

    static final int LONGEST_NAME = 100;

    private static final int LONGEST_MAIL = 254;
    private static final Pattern MAIL = Pattern.compile(
        "[^\\s@<>()\\[\\]\",:;\\\\\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\u202a-\\u202e\\u2066-\\u2069]");

    private Typed() {}

    static String mail(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static String name(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    static Optional<Sentence> problemOfMail(String mail) {
        if (mail.isEmpty()) return Optional.of(Sentence.of("identity.mail.missing"));
        return mail.length() <= LONGEST_MAIL && MAIL.matcher(mail).matches()
            ? Optional.empty() : Optional.of(Sentence.of("identity.mail.not-an-address"));
    }

    static Optional<Sentence> problemOfName(String name) {
        if (name.isEmpty()) return Optional.of(Sentence.of("identity.name.missing"));
        if (name.length() > LONGEST_NAME) return Optional.of(Sentence.of("identity.name.too-long", LONGEST_NAME));
        return CONTROL.matcher(name).find() ? Optional.of(Sentence.of("identity.name.unprintable")) : Optional.empty();
    }

    /** Of a password that is shown, not chosen. */
    static Optional<Sentence> problemOfPassword(String password) {
        if (password.isEmpty()) return Optional.of(Sentence.of("identity.password.missing"));
        return password.length() > Passwords.LONGEST
            ? Optional.of(Sentence.of("identity.password.too-long", Passwords.LONGEST)) : Optional.empty();
    }

    static Optional<ZoneId> zone(String typed) {
        try {
            return Optional.of(ZoneId.of(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
