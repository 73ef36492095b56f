package coop.toadlane.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How amounts of a commodity are written: the symbol's side, the marks, the digits after the decimal mark. */
record Style(boolean isLeft, boolean isSpaced, char decimalMark, @Nullable Character groupMark, int scale) {

    static final Style PLAIN = new Style(true, false, '.', null, 0);

    Style atLeast(int digits) {
        return digits <= scale ? this : new Style(isLeft, isSpaced, decimalMark, groupMark, digits);
    }

    String written(Amount amount) {
        var number = grouped(amount.quantity().setScale(scale, RoundingMode.HALF_EVEN));
        var symbol = symbol(amount.commodity());
        if (symbol.isEmpty()) return number;
        var space = isSpaced ? " " : "";
        return isLeft ? symbol + space + number : number + space + symbol;
    }

    private String grouped(BigDecimal quantity) {
        var plain = quantity.abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var rest = point < 0 ? "" : decimalMark + plain.substring(point + 1);
        var marked = groupMark == null ? whole : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", groupMark == ' ' ? " " : "" + groupMark);
        return (quantity.signum() < 0 ? "-" : "") + marked + rest;
    }

    private static String symbol(String commodity) {
        return commodity.matches("[^0-9.,;@={}\"+\\-*()\\s]*") ? commodity : '"' + commodity + '"';
    }
}
