package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id: 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet). Each takes a core for a
 * while and much memory, so no more run at once than there are cores.
 */
@Component
class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
        new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = argon2.encode(Secret.fresh().text());

    String hash(String password) {
        return oneOfFew(() -> argon2.encode(password));
    }

    /** Takes as long where there is no password as where there is one: the time tells nobody who has an account. */
    boolean matches(String typed, @Nullable String hash) {
        var matches = oneOfFew(() -> argon2.matches(typed, hash == null ? nobodys : hash));
        return hash != null && matches;
    }

    /** Why this may not be a password, if so. */
    Optional<Sentence> problem(String password, String mail, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST)
            return Optional.of(Sentence.of("identity.password.too-short", SHORTEST));
        if (password.length() > LONGEST) return Optional.of(Sentence.of("identity.password.too-long", LONGEST));
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.equals(mail) || plain.equals(name.toLowerCase(Locale.ROOT)) || plain.equals(mail.split("@")[0]))
            return Optional.of(Sentence.of("identity.password.is-known"));
        return EasyGuesses.has(password, List.of(mail, name)) ? Optional.of(Sentence.of("identity.password.is-common")) : Optional.empty();
    }

    private <T> T oneOfFew(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
