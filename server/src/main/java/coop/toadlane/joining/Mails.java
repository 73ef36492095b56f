package coop.toadlane.joining;

import java.util.regex.Pattern;

/** Addresses that a letter could reach. */
final class Mails {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
        Pattern.compile("[^\\s@<>()\\[\\]\",:;\\\\\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private Mails() {}

    static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
