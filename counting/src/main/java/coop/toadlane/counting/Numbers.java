package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads exact numbers; a comma is refused, for nobody can tell whether it parts thousands or decimals. */
final class Numbers {

    static final int LARGEST_WHOLE = 999_999_999;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(\\.0+)?");
    private static final Pattern TOO_LARGE = Pattern.compile("\\d{10,}");

    private Numbers() {}

    static BigDecimal amount(Lines lines, String field, String text) {
        return amount(lines.number(), field, text);
    }

    static BigDecimal amount(int line, String field, String text) {
        if (!AMOUNT.matcher(text).matches())
            throw new Flaw(line, "%s “%s” is not an amount: digits, with a point before decimals", field, text);
        return new BigDecimal(text);
    }

    static int whole(Lines lines, String field, String text) {
        return whole(lines.number(), field, text);
    }

    static int whole(int line, String field, String text) {
        if (isShort(text)) return Integer.parseInt(text);
        if (TOO_LARGE.matcher(text).matches()) throw new Flaw(line, "%s “%s” is above %d", field, text, LARGEST_WHOLE);
        if (!WHOLE.matcher(text).matches()) throw new Flaw(line, "%s “%s” is not a whole number", field, text);
        return new BigDecimal(text).intValueExact();
    }

    /** Nearly all numbers of nearly all files. */
    private static boolean isShort(String text) {
        if (text.isEmpty() || text.length() > 9) return false;
        for (var at = 0; at < text.length(); at++) if (text.charAt(at) < '0' || text.charAt(at) > '9') return false;
        return true;
    }
}
