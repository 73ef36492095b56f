package coop.toadlane.journal;

import coop.toadlane.journal.Posting.Assertion;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the account of a posting: an amount, what it cost, what the account then holds. */
final class AmountReader {

    private static final Pattern SYMBOL = Pattern.compile("\"[^\"]*\"|[^0-9.,;@={}\"+\\-*()\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[.,]?\\d(?:[\\d.,]|[ \\u00a0](?=\\d))*(?:[eE][-+]?\\d{1,3})?");
    private static final int MOST_DIGITS = 255;

    private final String text;
    private final Styles styles;
    private final @Nullable Character mark;
    private int at;

    AmountReader(String text, Styles styles, @Nullable Character mark) {
        this.text = text;
        this.styles = styles;
        this.mark = mark;
    }

    Posting posting(int line, String account, Posting.Weight weight) {
        var amount = isAt("=") || isAtEnd() ? null : amount(false);
        skipLots();
        var cost = amount == null ? null : cost(amount);
        skipLots();
        var assertion = isAt("=") ? assertion() : null;
        if (!isAtEnd()) throw new Unreadable(Reason.BEHIND_AMOUNT, text.substring(at).strip());
        return new Posting(line, account, weight, amount, cost, assertion);
    }

    /** One amount and nothing else, such as a directive names. */
    Amount alone() {
        var amount = amount(false);
        if (!isAtEnd()) throw new Unreadable(Reason.BEHIND_AMOUNT, text.substring(at).strip());
        return amount;
    }

    private Amount amount(boolean isPrice) {
        var negative = sign();
        var symbol = take(SYMBOL);
        var isLeft = symbol != null;
        var isSpaced = isLeft && skipSpace();
        if (isLeft) negative ^= sign();
        var number = take(NUMBER);
        if (number == null) throw new Unreadable(Reason.NO_AMOUNT, text.strip());
        if (!isLeft) {
            var before = at;
            isSpaced = skipSpace();
            symbol = take(SYMBOL);
            if (symbol == null) at = before;
        }
        var commodity = symbol == null ? "" : symbol.replace("\"", "");
        var written = Figure.of(number, styles.mark(commodity) == null ? mark : styles.mark(commodity));
        var style = written.style(isLeft || symbol == null, isSpaced && symbol != null);
        if (isPrice) styles.seeInPrice(commodity, style);
        else styles.see(commodity, style);
        return new Amount(commodity, negative ? written.value().negate() : written.value());
    }

    private @Nullable Amount cost(Amount amount) {
        if (!isAt("@") && !isAt("(@")) return null;
        var isVirtual = isAt("(");
        if (isVirtual) at++;
        var isTotal = isAt("@@");
        at += isTotal ? 2 : 1;
        if (isVirtual) at++;
        var price = amount(true);
        if (isTotal) return amount.quantity().signum() < 0 ? price.times(BigDecimal.ONE.negate()) : price;
        return price.times(amount.quantity());
    }

    private Assertion assertion() {
        at++;
        var isOfAll = isAt("=");
        if (isOfAll) at++;
        var isWithSubaccounts = isAt("*");
        if (isWithSubaccounts) at++;
        var amount = amount(false);
        cost(amount);
        return new Assertion(amount, isOfAll, isWithSubaccounts);
    }

    /** The price at which a lot was bought, {50 USD} [2026-01-01] (note), says nothing of balances. */
    private void skipLots() {
        while (isAt("{") || isAt("[") || isAt("(") && !isAt("(@")) {
            var end = text.indexOf(isAt("{") ? '}' : isAt("[") ? ']' : ')', at);
            if (end < 0) throw new Unreadable(Reason.BRACKET_OPEN);
            at = end + 1;
            while (at < text.length() && text.charAt(at) == '}') at++;
        }
    }

    private boolean sign() {
        skipSpace();
        var negative = false;
        while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            negative ^= text.charAt(at++) == '-';
            skipSpace();
        }
        return negative;
    }

    private @Nullable String take(Pattern pattern) {
        var found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) return null;
        if (found.group().length() > MOST_DIGITS) throw new Unreadable(Reason.AMOUNT_TOO_LONG, MOST_DIGITS);
        at = found.end();
        return found.group();
    }

    private boolean isAt(String mark) {
        skipSpace();
        return text.startsWith(mark, at);
    }

    private boolean isAtEnd() {
        skipSpace();
        return at == text.length();
    }

    private boolean skipSpace() {
        var from = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at > from;
    }
}
