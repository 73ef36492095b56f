package coop.toadlane.ledger;

import coop.toadlane.ui.Sentence;
import java.util.Locale;

/** What became of the wish to open an account. */
public sealed interface Opening {

    record Opened(AccountId id) implements Opening {}

    record Refused(Reason reason) implements Opening {}

    /** Why an account was not opened. */
    enum Reason {
        CODE_TAKEN, CODE_NOT_PLAIN, NAME_MISSING, NAME_TOO_LONG, UNKNOWN_UNIT, LIMITS_CROSSED, LIMITS_EXCLUDE_NOTHING,
        UNKNOWN_ACCOUNT, NOT_EMPTY;

        public Sentence told() {
            return Sentence.of("ledger.opening." + name().toLowerCase(Locale.ROOT).replace('_', '-'), Account.LONGEST_NAME);
        }
    }
}
