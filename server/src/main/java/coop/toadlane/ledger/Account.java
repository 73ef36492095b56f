package coop.toadlane.ledger;

import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Unit;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that value is held as, owed to, or spent on, in one unit. Without a name of its own its code has one. */
public record Account(AccountId id, String code, @Nullable String name, Kind kind, String unit, boolean isMoney, Limits limits) {

    public static final int LONGEST_NAME = 100;

    private static final int LONGEST_CODE = 40;

    public Account {
        if (name != null) name = OneLine.of(name);
        if (isMoney && kind != Kind.ASSET) throw new IllegalArgumentException("Money is something a co-op has");
    }

    public static Account of(String code, @Nullable String name, Kind kind, String unit) {
        return new Account(AccountId.next(), code, name, kind, unit, false, Limits.NONE);
    }

    /** A till, a bank account, a wallet: what can be paid from, down to nothing. */
    public static Account money(String code, @Nullable String name, String unit) {
        return new Account(AccountId.next(), code, name, Kind.ASSET, unit, true, Limits.NO_OVERDRAFT);
    }

    public Account within(Limits limits) {
        return new Account(id, code, name, kind, unit, isMoney, limits);
    }

    public Sentence title() {
        return titled(code, name);
    }

    /** What an account of this code and name is called. */
    public static Sentence titled(String code, @Nullable String name) {
        return name == null ? Standard.title(code) : Sentence.of("ledger.named", name);
    }

    /** "Répare & cie" has the code {@code repare-cie}; a name in another script is numbered by its own. */
    public static String codeOf(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var code = plain.matches("[a-z].*") ? plain : "a-" + (plain.isEmpty() ? Integer.toHexString(name.strip().hashCode()) : plain);
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }

    /** Why this account cannot be opened. */
    Optional<Opening.Reason> problem() {
        if (!code.matches("[a-z][a-z0-9-]{0,39}")) return Optional.of(Opening.Reason.CODE_NOT_PLAIN);
        if (name == null ? !Standard.has(code) : name.isBlank()) return Optional.of(Opening.Reason.NAME_MISSING);
        if (name != null && name.length() > LONGEST_NAME) return Optional.of(Opening.Reason.NAME_TOO_LONG);
        if (Unit.of(unit).isEmpty()) return Optional.of(Opening.Reason.UNKNOWN_UNIT);
        if (!Standard.exchanged(code).orElse(unit).equals(unit)) return Optional.of(Opening.Reason.CODE_TAKEN);
        if (limits.areCrossed()) return Optional.of(Opening.Reason.LIMITS_CROSSED);
        return limits.hold(0) ? Optional.empty() : Optional.of(Opening.Reason.LIMITS_EXCLUDE_NOTHING);
    }
}
