package coop.toadlane.ledger;

import java.util.regex.Pattern;

/** Text as it stands in a book: on one line, without the marks that only machines see. */
final class OneLine {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private OneLine() {}

    static String of(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }
}
