package coop.toadlane.journal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number as it was written: 1,000.50, 1.000,50 and 1 000,50 are the same. */
record Figure(BigDecimal value, char decimalMark, @Nullable Character groupMark) {

    private static final int LARGEST_EXPONENT = 60;

    static Figure of(String written, @Nullable Character known) {
        var exponent = written.replaceFirst("^[^eE]*[eE]?", "");
        var digits = written.replaceFirst("[eE].*$", "").replace('\u00a0', ' ');
        var mark = known != null ? known : decimalMark(digits);
        var group = groupMark(digits, mark);
        var plain = (group == null ? digits : digits.replace(String.valueOf(group), "")).replace(mark, '.');
        if (plain.indexOf('.') != plain.lastIndexOf('.') || plain.matches(".*[ ,].*"))
            throw new Unreadable(Reason.NUMBER_UNREAD, written);
        var value = new BigDecimal(plain.startsWith(".") ? "0" + plain : plain.endsWith(".") ? plain + "0" : plain);
        if (plain.endsWith(".")) value = value.setScale(0);
        return new Figure(exponent.isEmpty() ? value : raised(value, exponent), mark, group);
    }

    Style style(boolean isLeft, boolean isSpaced) {
        return new Style(isLeft, isSpaced, decimalMark, groupMark, Math.max(0, value.scale()));
    }

    private static BigDecimal raised(BigDecimal value, String exponent) {
        var power = Integer.parseInt(exponent.replace("+", ""));
        if (Math.abs(power) > LARGEST_EXPONENT) throw new Unreadable(Reason.EXPONENT_TOO_LARGE, power);
        var raised = value.scaleByPowerOfTen(power);
        return raised.scale() < 0 ? raised.setScale(0) : raised;
    }

    /** The last mark, if it stands once; a mark that repeats parts thousands. */
    private static char decimalMark(String digits) {
        var last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) return '.';
        var mark = digits.charAt(last);
        return digits.indexOf(mark) == last ? mark : mark == '.' ? ',' : '.';
    }

    private static @Nullable Character groupMark(String digits, char decimalMark) {
        for (var mark : new char[] {'.', ',', ' '})
            if (mark != decimalMark && digits.indexOf(mark) >= 0) return mark;
        return null;
    }
}
