package coop.toadlane.ledger;

import coop.toadlane.ui.Sentence;
import java.util.Locale;
import java.util.UUID;

/** What became of a group of transfers: all of them stand, or none does. */
public sealed interface Posting {

    /** They stand, now or since an earlier time that they were sent. */
    record Posted(UUID group) implements Posting {}

    /** None stands because of the transfer at this place in the group, counted from 0. */
    record Refused(Reason reason, int place, Sentence why) implements Posting {}

    /** Why a group was refused. */
    enum Reason {
        NOTHING_TO_POST,
        GROUP_TOO_LARGE,
        AMOUNT_NOT_ABOVE_ZERO,
        TO_ITSELF,
        DAY_OUT_OF_REACH,
        MEMO_TOO_LONG,
        PARTY_MISSING,
        PARTY_TOO_LONG,
        ID_TWICE,
        ID_REUSED,
        UNKNOWN_ACCOUNT,
        OTHER_UNIT,
        ACCOUNT_CLOSED,
        NOT_ENOUGH,
        TOO_MUCH,
        OVERFLOW,
        NOTHING_TO_UNDO,
        NOT_ITS_REVERSE,
        UNDONE_ALREADY,
        EXPIRY_PAST,
        NOTHING_RESERVED,
        MORE_THAN_RESERVED,
        SETTLED_ALREADY,
        EXPIRED;

        Refused at(int place, Object... about) {
            var key = "ledger.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Refused(this, place, Sentence.of(key, about));
        }
    }
}
