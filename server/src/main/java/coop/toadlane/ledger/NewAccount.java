package coop.toadlane.ledger;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody wants an account for, as a form offers it. */
enum NewAccount {

    EXPENSE(Kind.EXPENSE), INCOME(Kind.INCOME), MONEY(Kind.ASSET), ASSET(Kind.ASSET), LIABILITY(Kind.LIABILITY), EQUITY(Kind.EQUITY);

    private static final int LONGEST_CODE = 40;

    private final Kind kind;

    NewAccount(Kind kind) {
        this.kind = kind;
    }

    static Optional<NewAccount> of(String key) {
        return Arrays.stream(values()).filter(what -> what.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Account named(String name, String unit) {
        var code = code(name);
        return this == MONEY ? Account.money(code, name, unit) : Account.of(code, name, kind, unit);
    }

    /** "Répare & cie" has the code {@code repare-cie}; a name in another script is numbered by its own. */
    private static String code(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var code = plain.matches("[a-z].*") ? plain : "a-" + (plain.isEmpty() ? Integer.toHexString(name.strip().hashCode()) : plain);
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }
}
